import paddle
from caselib import complexes, floats


def case_forms():
    x, z = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(complexes(3, 4))
    return z.conj(), x.conj()
