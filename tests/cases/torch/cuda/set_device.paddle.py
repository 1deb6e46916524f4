import paddle


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        paddle.cuda.set_device(0)
        paddle.cuda.set_device(device=paddle.cuda.current_device())
        paddle.cuda.set_device(paddle.cuda.current_stream())
    return 1
