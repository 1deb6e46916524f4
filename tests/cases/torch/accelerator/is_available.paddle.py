import paddle


def case_forms():
    return paddle.device.cuda.device_count() > 0, "gpu" if paddle.device.cuda.device_count() > 0 else "cpu"
