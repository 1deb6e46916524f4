import paddle


def case_only_with_a_gpu():
    if paddle.cuda.is_available():
        print(paddle.cuda.nvtx.range_pop())
        paddle.cuda.nvtx.range_push(msg="a")
        paddle.cuda.nvtx.range_pop()
    return 1
