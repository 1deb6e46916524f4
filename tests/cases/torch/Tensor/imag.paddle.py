import paddle
from caselib import complexes


def case_forms():
    z = paddle.to_tensor(complexes(3, 4))
    return z.imag(), z.imag() + 1
