import paddle
from caselib import floats


def case_forms():
    x, b, scalar = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(2.5)
    return x.ndim, b.ndim, scalar.ndim + 1
