import paddle


def convert_forms():
    import paddle.vision
    from paddle.vision import transforms
    transforms.Resize(8)
    transforms.Resize(size=(8, 8), interpolation='bicubic')
