import torch


def convert_forms():
    from torchvision import models
    models.vgg16()
    models.vgg16(weights=None)
    models.vgg16(pretrained=False)
    models.vgg16(num_classes=7)
    models.vgg16(pretrained=True)
    models.vgg16(weights="DEFAULT", progress=True)
    print(models.vgg16)
