import paddle


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        print(paddle.device.cuda.memory_allocated())
        print(paddle.device.cuda.memory_allocated(device=0))
    return 1
