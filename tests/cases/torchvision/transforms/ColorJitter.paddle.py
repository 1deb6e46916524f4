import paddle


def convert_forms():
    from paddle.vision import transforms
    transforms.ColorJitter(0.1, 0.1)
    transforms.ColorJitter(brightness=0.1)
