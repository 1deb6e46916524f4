import torch


def convert_forms():
    from torchvision import models
    models.mobilenet_v3_large()
    models.mobilenet_v3_large(weights=None)
    models.mobilenet_v3_large(pretrained=False)
    models.mobilenet_v3_large(num_classes=7)
    models.mobilenet_v3_large(pretrained=True)
    models.mobilenet_v3_large(weights="DEFAULT", progress=True)
    print(models.mobilenet_v3_large)
