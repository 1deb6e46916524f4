import torch


def convert_forms():
    from torchvision import transforms
    transforms.CenterCrop(4)
    transforms.CenterCrop(size=4)
