import paddle


def convert_forms():
    from paddle.vision import transforms
    transforms.RandomRotation(10)
    transforms.RandomRotation(degrees=10)


def convert_filters_of_pil():
    from PIL import Image
    import paddle.vision.transforms as T
    return T.RandomRotation(10, interpolation='bilinear'), T.RandomRotation(10, 'nearest')
