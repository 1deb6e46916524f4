import torch


def convert_forms():
    from torchvision import transforms
    transforms.RandomResizedCrop(8)
    transforms.RandomResizedCrop(size=8, scale=(0.5, 1.0), antialias=True)


def convert_filters_of_pil(method=None):
    from PIL import Image
    import torchvision.transforms as T
    return T.RandomResizedCrop(4, interpolation=Image.BICUBIC), T.RandomResizedCrop(4, (0.5, 1.0), interpolation=method)
