import paddle


def case_forms():
    return paddle.device(paddle.get_device()).type
