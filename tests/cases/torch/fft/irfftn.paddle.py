import paddle
from caselib import complexes, floats


def case_forms():
    x = paddle.to_tensor(complexes(2, 3, 6))
    out = paddle.empty([2, 3, 10])
    paddle.assign(paddle.fft.irfftn(x), out)
    return paddle.fft.irfftn(x), paddle.fft.irfftn(x, (2, 4), (1, 2)), paddle.fft.irfftn(x, s=(2, 4), axes=(-2, -1)), paddle.fft.irfftn(x=x, axes=(0, 1)), paddle.fft.irfftn(x, norm="ortho"), paddle.fft.irfftn(x, norm='backward'), out


def spectrum(x, norm=None):
    return paddle.fft.irfftn(x, norm=norm or 'backward')


def case_norm_in_a_variable():
    return spectrum(paddle.to_tensor(complexes(2, 6))), spectrum(paddle.to_tensor(complexes(2, 6)), "ortho")


def case_one_axis():
    x, out = paddle.fft.fft(paddle.to_tensor(floats(3, 4))), paddle.empty([4, 4])
    paddle.assign(paddle.fft.irfftn(x, axes=[0]), out)
    return out, paddle.fft.irfftn(x, axes=[-1])
