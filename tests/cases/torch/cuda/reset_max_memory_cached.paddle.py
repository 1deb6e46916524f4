import paddle


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        print(paddle.device.cuda.reset_max_memory_reserved())
        print(paddle.device.cuda.reset_max_memory_reserved(device=0))
    return 1
