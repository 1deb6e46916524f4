import torch


def convert_forms():
    from torchvision import transforms
    transforms.RandomResizedCrop(8)
    transforms.RandomResizedCrop(size=8, scale=(0.5, 1.0), antialias=True)
