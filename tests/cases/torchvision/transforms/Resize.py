import torch


def convert_forms():
    import torchvision
    from torchvision import transforms
    transforms.Resize(8)
    transforms.Resize(size=(8, 8), interpolation=torchvision.transforms.InterpolationMode.BICUBIC, antialias=True)


def convert_filters_of_pil(method=None):
    import PIL
    from PIL import Image
    import torchvision.transforms as T
    steps = [T.Resize((4, 4), Image.BICUBIC), T.Resize(4, interpolation=PIL.Image.NEAREST), T.Resize(4, 2), T.Resize(4, Image.Resampling.LANCZOS)]
    return steps, T.Resize(4, method), T.Resize(4, interpolation=method), T.Resize(4, T.InterpolationMode.BICUBIC)
