import paddle


def convert_forms():
    from paddle.vision import transforms
    transforms.RandomVerticalFlip()
    transforms.RandomVerticalFlip(prob=0.3)
