import torch


def convert_forms():
    from torchvision import models
    models.densenet201()
    models.densenet201(weights=None)
    models.densenet201(pretrained=False)
    models.densenet201(num_classes=7)
    models.densenet201(pretrained=True)
    models.densenet201(weights="DEFAULT", progress=True)
    print(models.densenet201)
