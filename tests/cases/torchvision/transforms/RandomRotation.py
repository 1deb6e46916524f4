import torch


def convert_forms():
    from torchvision import transforms
    transforms.RandomRotation(10)
    transforms.RandomRotation(degrees=10)


def convert_filters_of_pil():
    from PIL import Image
    import torchvision.transforms as T
    return T.RandomRotation(10, interpolation=Image.BILINEAR), T.RandomRotation(10, Image.NEAREST)
