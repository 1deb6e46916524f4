import paddle


def convert_forms():
    import numpy
    from PIL import Image
    import paddle.vision.transforms as TF
    image = Image.fromarray(numpy.zeros((4, 6, 3), "uint8"))
    TF.vflip(image)
