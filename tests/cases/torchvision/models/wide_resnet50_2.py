import torch


def convert_forms():
    from torchvision import models
    models.wide_resnet50_2()
    models.wide_resnet50_2(weights=None)
    models.wide_resnet50_2(pretrained=False)
    models.wide_resnet50_2(num_classes=7)
    models.wide_resnet50_2(pretrained=True)
    models.wide_resnet50_2(weights="DEFAULT", progress=True)
    print(models.wide_resnet50_2)
