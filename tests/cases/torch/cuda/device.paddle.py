import paddle


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        with paddle.cuda.device(0):
            print(1)
    return 1
