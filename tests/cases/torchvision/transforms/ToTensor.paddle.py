import paddle


def convert_forms():
    from paddle.vision import transforms
    transforms.ToTensor()
