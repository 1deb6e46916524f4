import torch


def convert_forms():
    from torchvision import transforms
    transforms.Normalize([0.5], [0.5])
    transforms.Normalize(mean=[0.5], std=[0.5], inplace=True)
