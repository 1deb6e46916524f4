import paddle


def case_use():
    return paddle.device.is_compiled_with_cuda()
