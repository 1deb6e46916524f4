import torch


def convert_forms():
    from torchvision import transforms
    transforms.Compose([])
    transforms.Compose(transforms=[])
