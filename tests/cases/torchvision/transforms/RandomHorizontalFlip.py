import torch


def convert_forms():
    from torchvision import transforms
    transforms.RandomHorizontalFlip()
    transforms.RandomHorizontalFlip(0.3)
    transforms.RandomHorizontalFlip(p=0.3)
