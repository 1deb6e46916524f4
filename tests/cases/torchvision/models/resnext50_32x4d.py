import torch


def convert_forms():
    from torchvision import models
    models.resnext50_32x4d()
    models.resnext50_32x4d(weights=None)
    models.resnext50_32x4d(pretrained=False)
    models.resnext50_32x4d(num_classes=7)
    models.resnext50_32x4d(pretrained=True)
    models.resnext50_32x4d(weights="DEFAULT", progress=True)
    print(models.resnext50_32x4d)
