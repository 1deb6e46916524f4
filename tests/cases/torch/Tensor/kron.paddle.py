import paddle
from caselib import floats


def case_forms():
    x, s = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 3))
    return s.kron(x), s.kron(y=x)
