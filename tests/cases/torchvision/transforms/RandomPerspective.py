import torch


def convert_forms():
    from torchvision import transforms
    transforms.RandomPerspective(0.3)
    transforms.RandomPerspective(distortion_scale=0.3, p=1.0)
