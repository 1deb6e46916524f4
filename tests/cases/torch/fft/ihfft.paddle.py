import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 6))
    out = paddle.empty([3, 4], dtype=paddle.complex64)
    paddle.assign(paddle.fft.ihfft(x), out)
    return paddle.fft.ihfft(x), paddle.fft.ihfft(x, 4), paddle.fft.ihfft(x, n=5, axis=-1), paddle.fft.ihfft(x=x, axis=0), paddle.fft.ihfft(x, norm="ortho"), paddle.fft.ihfft(x, None, -1, "forward"), paddle.fft.ihfft(x, norm='backward'), paddle.fft.ihfft(x, norm="backward"), out


def spectrum(x, norm=None):
    return paddle.fft.ihfft(x, norm=norm or 'backward')


def case_norm_in_a_variable():
    return spectrum(paddle.to_tensor(floats(2, 6))), spectrum(paddle.to_tensor(floats(2, 6)), "ortho")
