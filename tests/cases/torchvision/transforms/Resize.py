import torch


def convert_forms():
    import torchvision
    from torchvision import transforms
    transforms.Resize(8)
    transforms.Resize(size=(8, 8), interpolation=torchvision.transforms.InterpolationMode.BICUBIC, antialias=True)
