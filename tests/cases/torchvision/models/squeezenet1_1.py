import torch


def convert_forms():
    from torchvision import models
    models.squeezenet1_1()
    models.squeezenet1_1(weights=None)
    models.squeezenet1_1(pretrained=False)
    models.squeezenet1_1(num_classes=7)
    models.squeezenet1_1(pretrained=True)
    models.squeezenet1_1(weights="DEFAULT", progress=True)
    print(models.squeezenet1_1)
