import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 6))
    out = paddle.empty([2, 3, 4], dtype=paddle.complex64)
    paddle.assign(paddle.fft.rfftn(x), out)
    return paddle.fft.rfftn(x), paddle.fft.rfftn(x, (2, 4), (1, 2)), paddle.fft.rfftn(x, s=(2, 4), axes=(-2, -1)), paddle.fft.rfftn(x=x, axes=(0, 1)), paddle.fft.rfftn(x, norm="ortho"), paddle.fft.rfftn(x, norm='backward'), out


def spectrum(x, norm=None):
    return paddle.fft.rfftn(x, norm=norm or 'backward')


def case_norm_in_a_variable():
    return spectrum(paddle.to_tensor(floats(2, 6))), spectrum(paddle.to_tensor(floats(2, 6)), "ortho")


def case_one_axis():
    x, out = paddle.to_tensor(floats(3, 4)), paddle.empty([2, 4], dtype=paddle.complex64)
    paddle.assign(paddle.fft.rfftn(x, axes=[0]), out)
    return out, paddle.fft.rfftn(x, axes=[-1])
