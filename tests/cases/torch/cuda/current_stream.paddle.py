import paddle


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        print(paddle.cuda.current_stream(0))
        print(paddle.cuda.current_stream(device=0))
    return 1
