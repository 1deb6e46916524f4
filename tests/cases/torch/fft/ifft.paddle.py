import paddle
from caselib import floats, complexes


def case_forms():
    x = paddle.to_tensor(complexes(3, 6))
    out = paddle.empty([3, 6], dtype=paddle.complex64)
    paddle.assign(paddle.fft.ifft(x), out)
    return paddle.fft.ifft(x), paddle.fft.ifft(x, 4), paddle.fft.ifft(x, n=5, axis=-1), paddle.fft.ifft(x=x, axis=0), paddle.fft.ifft(x, norm="ortho"), paddle.fft.ifft(x, None, -1, "forward"), paddle.fft.ifft(x, norm='backward'), paddle.fft.ifft(x, norm="backward"), paddle.fft.ifft(paddle.to_tensor(floats(3, 6))), out


def spectrum(x, norm=None):
    return paddle.fft.ifft(x, norm=norm or 'backward')


def case_norm_in_a_variable():
    return spectrum(paddle.to_tensor(complexes(2, 6))), spectrum(paddle.to_tensor(complexes(2, 6)), "ortho")
