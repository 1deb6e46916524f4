import paddle


def case_use():
    return isinstance(paddle.device.is_compiled_with_cuda(), bool)
