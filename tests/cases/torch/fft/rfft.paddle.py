import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 6))
    out = paddle.empty([3, 4], dtype=paddle.complex64)
    paddle.assign(paddle.fft.rfft(x), out)
    return paddle.fft.rfft(x), paddle.fft.rfft(x, 4), paddle.fft.rfft(x, n=5, axis=-1), paddle.fft.rfft(x=x, axis=0), paddle.fft.rfft(x, norm="ortho"), paddle.fft.rfft(x, None, -1, "forward"), paddle.fft.rfft(x, norm='backward'), paddle.fft.rfft(x, norm="backward"), out


def spectrum(x, norm=None):
    return paddle.fft.rfft(x, norm=norm or 'backward')


def case_norm_in_a_variable():
    return spectrum(paddle.to_tensor(floats(2, 6))), spectrum(paddle.to_tensor(floats(2, 6)), "ortho")
