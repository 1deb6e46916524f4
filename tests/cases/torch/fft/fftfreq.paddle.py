import paddle


def case_forms():
    return paddle.fft.fftfreq(6), paddle.fft.fftfreq(5, 0.5), paddle.fft.fftfreq(n=5, d=2.0), paddle.fft.fftfreq(6, dtype=paddle.float64), paddle.fft.fftfreq(4, device="cpu", requires_grad=True)
