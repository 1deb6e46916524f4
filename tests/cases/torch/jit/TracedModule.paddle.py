import paddle


def case_use():
    return isinstance(3, paddle.nn.Layer)
