import paddle


def case_use():
    return paddle.distributed.is_initialized()
