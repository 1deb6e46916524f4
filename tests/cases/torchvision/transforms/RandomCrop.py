import torch


def convert_forms():
    from torchvision import transforms
    transforms.RandomCrop(8, padding=2)
    transforms.RandomCrop(size=8)
