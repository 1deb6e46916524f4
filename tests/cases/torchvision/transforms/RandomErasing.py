import torch


def convert_forms():
    from torchvision import transforms
    transforms.RandomErasing()
    transforms.RandomErasing(p=0.3)
