import paddle


def convert_forms():
    from paddle.vision import transforms
    transforms.RandomErasing()
    transforms.RandomErasing(prob=0.3)
