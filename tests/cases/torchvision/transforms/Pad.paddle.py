import paddle


def convert_forms():
    from paddle.vision import transforms
    transforms.Pad(2)
    transforms.Pad(padding=2, fill=1)
