import paddle
from caselib import complexes, floats


def case_forms():
    b, s, z = paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(3, 3)), paddle.to_tensor(complexes(3, 4))
    real = paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    return paddle.conj(s).mT, paddle.conj(b).mT, paddle.conj(z).mT, real.mT
