import torch


def convert_forms():
    from torchvision import models
    models.vgg19()
    models.vgg19(weights=None)
    models.vgg19(pretrained=False)
    models.vgg19(num_classes=7)
    models.vgg19(pretrained=True)
    models.vgg19(weights="DEFAULT", progress=True)
    print(models.vgg19)
