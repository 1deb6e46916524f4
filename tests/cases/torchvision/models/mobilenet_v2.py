import torch


def convert_forms():
    from torchvision import models
    models.mobilenet_v2()
    models.mobilenet_v2(weights=None)
    models.mobilenet_v2(pretrained=False)
    models.mobilenet_v2(num_classes=7)
    models.mobilenet_v2(pretrained=True)
    models.mobilenet_v2(weights="DEFAULT", progress=True)
    print(models.mobilenet_v2)
