import torch


def convert_forms():
    from torchvision import transforms
    transforms.RandomVerticalFlip()
    transforms.RandomVerticalFlip(p=0.3)
