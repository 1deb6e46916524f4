import paddle


def case_forms():
    paddle.set_device("cpu")
    return paddle.zeros([2])
