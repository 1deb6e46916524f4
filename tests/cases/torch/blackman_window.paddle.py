import paddle


def case_forms():
    return paddle.blackman_window(8), paddle.blackman_window(8, periodic=False), paddle.blackman_window(6, dtype=paddle.float64)
