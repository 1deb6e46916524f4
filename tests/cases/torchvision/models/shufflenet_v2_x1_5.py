import torch


def convert_forms():
    from torchvision import models
    models.shufflenet_v2_x1_5()
    models.shufflenet_v2_x1_5(weights=None)
    models.shufflenet_v2_x1_5(pretrained=False)
    models.shufflenet_v2_x1_5(num_classes=7)
    models.shufflenet_v2_x1_5(pretrained=True)
    models.shufflenet_v2_x1_5(weights="DEFAULT", progress=True)
    print(models.shufflenet_v2_x1_5)
