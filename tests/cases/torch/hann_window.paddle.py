import paddle


def case_forms():
    return paddle.hann_window(8), paddle.hann_window(8, periodic=False), paddle.hann_window(7, False), paddle.hann_window(window_length=6, dtype=paddle.float64), paddle.hann_window(8, device="cpu"), paddle.hann_window(1)
