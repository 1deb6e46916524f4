import torch


def convert_forms():
    from torchvision import models
    models.resnet152()
    models.resnet152(weights=None)
    models.resnet152(pretrained=False)
    models.resnet152(num_classes=7)
    models.resnet152(pretrained=True)
    models.resnet152(weights="DEFAULT", progress=True)
    print(models.resnet152)
