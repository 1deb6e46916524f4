import torch


def convert_forms():
    from torchvision import models
    models.shufflenet_v2_x2_0()
    models.shufflenet_v2_x2_0(weights=None)
    models.shufflenet_v2_x2_0(pretrained=False)
    models.shufflenet_v2_x2_0(num_classes=7)
    models.shufflenet_v2_x2_0(pretrained=True)
    models.shufflenet_v2_x2_0(weights="DEFAULT", progress=True)
    print(models.shufflenet_v2_x2_0)
