import paddle


def convert_forms():
    from paddle.vision import transforms
    transforms.RandomRotation(10)
    transforms.RandomRotation(degrees=10)
