import torch


def convert_forms():
    from torchvision import models
    models.alexnet()
    models.alexnet(weights=None)
    models.alexnet(pretrained=False)
    models.alexnet(num_classes=7)
    models.alexnet(pretrained=True)
    models.alexnet(weights="DEFAULT", progress=True)
    print(models.alexnet)
