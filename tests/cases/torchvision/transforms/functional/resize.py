import torch


def convert_forms():
    import numpy
    from PIL import Image
    import torchvision.transforms.functional as TF
    image = Image.fromarray(numpy.zeros((4, 6, 3), "uint8"))
    TF.resize(image, (2, 3))


def convert_tensors():
    import torchvision.transforms.functional as TF
    from torchvision.transforms import InterpolationMode
    x = torch.rand(2, 3, 8, 6)
    a, b = TF.resize(x, [4, 5]), TF.resize(x[0], 4, InterpolationMode.NEAREST)
    return a, b, TF.resize(x, size=[3], interpolation=InterpolationMode.BICUBIC, max_size=None, antialias=False)


def convert_either(image):
    import torchvision.transforms.functional as TF
    return TF.resize(image, [4, 5], antialias=True)


def convert_filters_of_pil(image, method):
    from PIL import Image
    import torchvision.transforms.functional as TF
    return TF.resize(image, 4, Image.BICUBIC), TF.resize(image, 4, method), TF.resize(Image.open("a.png"), 4, Image.NEAREST)
