import paddle


def case_use():
    return paddle.device.cuda.device_count() > 1, max(paddle.device.cuda.device_count(), 1) >= 1
