import paddle


def case_use():
    paddle.device.cuda.empty_cache()
    return 1
