import torch


def convert_forms():
    from torchvision import models
    models.densenet169()
    models.densenet169(weights=None)
    models.densenet169(pretrained=False)
    models.densenet169(num_classes=7)
    models.densenet169(pretrained=True)
    models.densenet169(weights="DEFAULT", progress=True)
    print(models.densenet169)
