import paddle


def case_forms():
    return paddle.fft.rfftfreq(6), paddle.fft.rfftfreq(5, 0.5), paddle.fft.rfftfreq(n=5, d=2.0), paddle.fft.rfftfreq(6, dtype=paddle.float64), paddle.fft.rfftfreq(4, device="cpu", requires_grad=True)
