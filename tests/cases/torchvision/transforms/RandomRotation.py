import torch


def convert_forms():
    from torchvision import transforms
    transforms.RandomRotation(10)
    transforms.RandomRotation(degrees=10)
