import paddle
from caselib import complexes, floats


def case_forms():
    x = paddle.to_tensor(complexes(2, 3, 6))
    out = paddle.empty([2, 3, 10])
    paddle.assign(paddle.fft.hfftn(x), out)
    return paddle.fft.hfftn(x), paddle.fft.hfftn(x, (2, 4), (1, 2)), paddle.fft.hfftn(x, s=(2, 4), axes=(-2, -1)), paddle.fft.hfftn(x=x, axes=(0, 1)), paddle.fft.hfftn(x, norm="ortho"), paddle.fft.hfftn(x, norm='backward'), out


def spectrum(x, norm=None):
    return paddle.fft.hfftn(x, norm=norm or 'backward')


def case_norm_in_a_variable():
    return spectrum(paddle.to_tensor(complexes(2, 6))), spectrum(paddle.to_tensor(complexes(2, 6)), "ortho")


def case_one_axis():
    x, out = paddle.fft.fft(paddle.to_tensor(floats(3, 4))), paddle.empty([4, 4])
    paddle.assign(paddle.fft.hfftn(x, axes=[0]), out)
    return out, paddle.fft.hfftn(x, axes=[-1])
