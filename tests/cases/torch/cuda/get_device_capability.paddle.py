import paddle


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        print(paddle.device.cuda.get_device_capability(0))
        print(paddle.device.cuda.get_device_capability(device=0))
    return 1
