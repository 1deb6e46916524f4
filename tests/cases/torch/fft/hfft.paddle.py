import paddle
from caselib import floats, complexes


def case_forms():
    x = paddle.to_tensor(complexes(3, 6))
    out = paddle.empty([3, 10])
    paddle.assign(paddle.fft.hfft(x), out)
    return paddle.fft.hfft(x), paddle.fft.hfft(x, 4), paddle.fft.hfft(x, n=5, axis=-1), paddle.fft.hfft(x=x, axis=0), paddle.fft.hfft(x, norm="ortho"), paddle.fft.hfft(x, None, -1, "forward"), paddle.fft.hfft(x, norm='backward'), paddle.fft.hfft(x, norm="backward"), paddle.fft.hfft(paddle.to_tensor(floats(3, 6))), out


def spectrum(x, norm=None):
    return paddle.fft.hfft(x, norm=norm or 'backward')


def case_norm_in_a_variable():
    return spectrum(paddle.to_tensor(complexes(2, 6))), spectrum(paddle.to_tensor(complexes(2, 6)), "ortho")
