import torch


def convert_forms():
    from torchvision import models
    models.densenet161()
    models.densenet161(weights=None)
    models.densenet161(pretrained=False)
    models.densenet161(num_classes=7)
    models.densenet161(pretrained=True)
    models.densenet161(weights="DEFAULT", progress=True)
    print(models.densenet161)
