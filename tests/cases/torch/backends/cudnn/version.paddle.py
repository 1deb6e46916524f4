import paddle


def case_use():
    return paddle.device.get_cudnn_version() is None
