import paddle


def convert_forms():
    from paddle.vision import transforms
    transforms.CenterCrop(4)
    transforms.CenterCrop(size=4)
