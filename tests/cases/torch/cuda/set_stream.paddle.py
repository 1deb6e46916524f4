import paddle


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        paddle.cuda.set_stream(paddle.cuda.current_stream())
    return 1
