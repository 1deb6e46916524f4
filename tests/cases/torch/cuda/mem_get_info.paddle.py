import paddle


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        print(paddle.cuda.mem_get_info(0))
        print(paddle.cuda.mem_get_info(device=0))
    return 1
