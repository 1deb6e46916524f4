import paddle


def case_forms():
    return paddle.kaiser_window(8), paddle.kaiser_window(8, periodic=False), paddle.kaiser_window(8, True, 8.0), paddle.kaiser_window(6, dtype=paddle.float64)
