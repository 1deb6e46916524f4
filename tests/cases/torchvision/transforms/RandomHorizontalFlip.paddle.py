import paddle


def convert_forms():
    from paddle.vision import transforms
    transforms.RandomHorizontalFlip()
    transforms.RandomHorizontalFlip(0.3)
    transforms.RandomHorizontalFlip(prob=0.3)
