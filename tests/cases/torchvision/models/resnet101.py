import torch


def convert_forms():
    from torchvision import models
    models.resnet101()
    models.resnet101(weights=None)
    models.resnet101(pretrained=False)
    models.resnet101(num_classes=7)
    models.resnet101(pretrained=True)
    models.resnet101(weights="DEFAULT", progress=True)
    print(models.resnet101)
