import torch


def convert_forms():
    from torchvision import transforms
    transforms.ColorJitter(0.1, 0.1)
    transforms.ColorJitter(brightness=0.1)
