import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 6))
    out = paddle.empty([2, 3, 4], dtype=paddle.complex64)
    paddle.assign(paddle.fft.ihfftn(x), out)
    return paddle.fft.ihfftn(x), paddle.fft.ihfftn(x, (2, 4), (1, 2)), paddle.fft.ihfftn(x, s=(2, 4), axes=(-2, -1)), paddle.fft.ihfftn(x=x, axes=(0, 1)), paddle.fft.ihfftn(x, norm="ortho"), paddle.fft.ihfftn(x, norm='backward'), out


def spectrum(x, norm=None):
    return paddle.fft.ihfftn(x, norm=norm or 'backward')


def case_norm_in_a_variable():
    return spectrum(paddle.to_tensor(floats(2, 6))), spectrum(paddle.to_tensor(floats(2, 6)), "ortho")
