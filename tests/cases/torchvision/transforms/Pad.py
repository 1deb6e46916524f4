import torch


def convert_forms():
    from torchvision import transforms
    transforms.Pad(2)
    transforms.Pad(padding=2, fill=1)
