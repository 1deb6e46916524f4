import torch


def convert_forms():
    from torchvision import models
    models.vgg13()
    models.vgg13(weights=None)
    models.vgg13(pretrained=False)
    models.vgg13(num_classes=7)
    models.vgg13(pretrained=True)
    models.vgg13(weights="DEFAULT", progress=True)
    print(models.vgg13)
