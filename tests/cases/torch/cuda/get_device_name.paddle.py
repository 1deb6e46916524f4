import paddle


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        print(paddle.device.cuda.get_device_name(0))
        print(paddle.device.cuda.get_device_name(device=0))
    return 1
