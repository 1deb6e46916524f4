import paddle


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        print(paddle.cuda.current_device())
    return 1
