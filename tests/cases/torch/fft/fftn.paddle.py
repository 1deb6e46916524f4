import paddle
from caselib import complexes, floats


def case_forms():
    x = paddle.to_tensor(complexes(2, 3, 6))
    out = paddle.empty([2, 3, 6], dtype=paddle.complex64)
    paddle.assign(paddle.fft.fftn(x), out)
    return paddle.fft.fftn(x), paddle.fft.fftn(x, (2, 4), (1, 2)), paddle.fft.fftn(x, s=(2, 4), axes=(-2, -1)), paddle.fft.fftn(x=x, axes=(0, 1)), paddle.fft.fftn(x, norm="ortho"), paddle.fft.fftn(x, norm='backward'), out


def spectrum(x, norm=None):
    return paddle.fft.fftn(x, norm=norm or 'backward')


def case_norm_in_a_variable():
    return spectrum(paddle.to_tensor(complexes(2, 6))), spectrum(paddle.to_tensor(complexes(2, 6)), "ortho")


def case_one_axis():
    x, out = paddle.to_tensor(floats(3, 4)), paddle.empty([3, 4], dtype=paddle.complex64)
    paddle.assign(paddle.fft.fftn(x, axes=[0]), out)
    return out, paddle.fft.fftn(x, axes=[-1])
