import torch


def convert_forms():
    from torchvision import models
    models.squeezenet1_0()
    models.squeezenet1_0(weights=None)
    models.squeezenet1_0(pretrained=False)
    models.squeezenet1_0(num_classes=7)
    models.squeezenet1_0(pretrained=True)
    models.squeezenet1_0(weights="DEFAULT", progress=True)
    print(models.squeezenet1_0)
