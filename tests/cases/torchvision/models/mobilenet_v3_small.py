import torch


def convert_forms():
    from torchvision import models
    models.mobilenet_v3_small()
    models.mobilenet_v3_small(weights=None)
    models.mobilenet_v3_small(pretrained=False)
    models.mobilenet_v3_small(num_classes=7)
    models.mobilenet_v3_small(pretrained=True)
    models.mobilenet_v3_small(weights="DEFAULT", progress=True)
    print(models.mobilenet_v3_small)
