import paddle
from caselib import complexes, floats


def case_forms():
    v, w = paddle.to_tensor(floats(4)), paddle.to_tensor(floats(4, seed=1))
    return paddle.sum(paddle.conj(v) * w), paddle.sum(paddle.conj(v + 1) * w)


def case_keyword():
    v, w = paddle.to_tensor(floats(4)), paddle.to_tensor(floats(4, seed=1))
    return paddle.sum(paddle.conj(v) * w)


def case_complex():
    z, real = paddle.to_tensor(complexes(3, 4)), paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    return paddle.sum(paddle.conj(z[0]) * z[1]), real[0].dot(real[1])
