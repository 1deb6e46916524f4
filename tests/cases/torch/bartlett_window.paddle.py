import paddle


def case_forms():
    return paddle.bartlett_window(8), paddle.bartlett_window(8, periodic=False), paddle.bartlett_window(6, dtype=paddle.float64)
