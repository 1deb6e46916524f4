import paddle
from caselib import complexes


def case_forms():
    x = paddle.to_tensor(complexes(2, 3, 6))
    out = paddle.empty([2, 3, 6], dtype=paddle.complex64)
    paddle.assign(paddle.fft.fft2(x), out)
    return paddle.fft.fft2(x), paddle.fft.fft2(x, (2, 4), (1, 2)), paddle.fft.fft2(x, s=(2, 4), axes=(-2, -1)), paddle.fft.fft2(x=x, axes=(0, 1)), paddle.fft.fft2(x, norm="ortho"), paddle.fft.fft2(x, norm='backward'), out


def spectrum(x, norm=None):
    return paddle.fft.fft2(x, norm=norm or 'backward')


def case_norm_in_a_variable():
    return spectrum(paddle.to_tensor(complexes(2, 6))), spectrum(paddle.to_tensor(complexes(2, 6)), "ortho")
