import paddle


def case_use():
    return isinstance(paddle.cuda.is_initialized(), bool)
