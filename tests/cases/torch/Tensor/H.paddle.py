import paddle
from caselib import complexes, floats


def case_forms():
    x, s, z = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 3)), paddle.to_tensor(complexes(3, 4))
    real = paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    return paddle.conj(x).T, paddle.conj(z).T, paddle.conj(s).T, real.T
