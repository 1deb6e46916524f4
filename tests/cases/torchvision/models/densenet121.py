import torch


def convert_forms():
    from torchvision import models
    models.densenet121()
    models.densenet121(weights=None)
    models.densenet121(pretrained=False)
    models.densenet121(num_classes=7)
    models.densenet121(pretrained=True)
    models.densenet121(weights="DEFAULT", progress=True)
    print(models.densenet121)
