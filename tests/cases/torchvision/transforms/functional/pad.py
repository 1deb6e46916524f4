import torch


def convert_forms():
    import numpy
    from PIL import Image
    import torchvision.transforms.functional as TF
    image = Image.fromarray(numpy.zeros((4, 6, 3), "uint8"))
    TF.pad(image, 1)
