import torch


def convert_forms():
    from torchvision import models
    models.vgg11()
    models.vgg11(weights=None)
    models.vgg11(pretrained=False)
    models.vgg11(num_classes=7)
    models.vgg11(pretrained=True)
    models.vgg11(weights="DEFAULT", progress=True)
    print(models.vgg11)
