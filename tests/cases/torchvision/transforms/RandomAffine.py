import torch


def convert_forms():
    from torchvision import transforms
    transforms.RandomAffine(10)
    transforms.RandomAffine(degrees=10, translate=(0.1, 0.1))
