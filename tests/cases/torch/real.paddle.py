import paddle
from caselib import complexes


def case_forms():
    x = paddle.ones([2, 3]) * 1.5
    return x, x, x[0], paddle.real(paddle.to_tensor(complexes(2, 3)))
