import paddle
from caselib import complexes


def case_forms():
    z = paddle.to_tensor(complexes(3))
    return paddle.as_real(z), paddle.as_real(x=z)
