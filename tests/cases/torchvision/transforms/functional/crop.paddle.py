import paddle


def convert_forms():
    import numpy
    import paddle.vision.transforms as TF
    image = numpy.arange(4 * 6 * 3).reshape(4, 6, 3).astype("uint8")
    TF.crop(image, 0, 0, 2, 2)
