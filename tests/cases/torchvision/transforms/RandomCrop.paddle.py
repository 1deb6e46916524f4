import paddle


def convert_forms():
    from paddle.vision import transforms
    transforms.RandomCrop(8, padding=2)
    transforms.RandomCrop(size=8)
