import torch


def convert_forms():
    from torchvision import models
    models.resnet34()
    models.resnet34(weights=None)
    models.resnet34(pretrained=False)
    models.resnet34(num_classes=7)
    models.resnet34(pretrained=True)
    models.resnet34(weights="DEFAULT", progress=True)
    print(models.resnet34)
