import paddle
from caselib import complexes


def case_forms():
    x = paddle.to_tensor(complexes(2, 3))
    return paddle.imag(x), paddle.imag(x=x)
