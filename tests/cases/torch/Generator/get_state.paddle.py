import paddle


def case_forms():
    return paddle.Generator().get_state() is None
