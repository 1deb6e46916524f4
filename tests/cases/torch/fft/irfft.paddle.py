import paddle
from caselib import floats, complexes


def case_forms():
    x = paddle.to_tensor(complexes(3, 6))
    out = paddle.empty([3, 10])
    paddle.assign(paddle.fft.irfft(x), out)
    return paddle.fft.irfft(x), paddle.fft.irfft(x, 4), paddle.fft.irfft(x, n=5, axis=-1), paddle.fft.irfft(x=x, axis=0), paddle.fft.irfft(x, norm="ortho"), paddle.fft.irfft(x, None, -1, "forward"), paddle.fft.irfft(x, norm='backward'), paddle.fft.irfft(x, norm="backward"), paddle.fft.irfft(paddle.to_tensor(floats(3, 6))), out


def spectrum(x, norm=None):
    return paddle.fft.irfft(x, norm=norm or 'backward')


def case_norm_in_a_variable():
    return spectrum(paddle.to_tensor(complexes(2, 6))), spectrum(paddle.to_tensor(complexes(2, 6)), "ortho")
