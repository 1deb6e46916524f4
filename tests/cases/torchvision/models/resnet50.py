import torch


def convert_forms():
    from torchvision import models
    models.resnet50()
    models.resnet50(weights=None)
    models.resnet50(pretrained=False)
    models.resnet50(num_classes=7)
    models.resnet50(pretrained=True)
    models.resnet50(weights="DEFAULT", progress=True)
    print(models.resnet50)
