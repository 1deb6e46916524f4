import torch


def convert_forms():
    from torchvision import models
    models.resnet18()
    models.resnet18(weights=None)
    models.resnet18(pretrained=False)
    models.resnet18(num_classes=7)
    models.resnet18(pretrained=True)
    models.resnet18(weights="DEFAULT", progress=True)
    print(models.resnet18)
