import paddle


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        with paddle.cuda.stream(paddle.cuda.Stream()):
            print(1)
    return 1
