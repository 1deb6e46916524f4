import paddle


def case_forms():
    return paddle.hamming_window(8), paddle.hamming_window(8, periodic=False), paddle.hamming_window(8, True, 0.5, 0.5), paddle.hamming_window(6, dtype=paddle.float64)
