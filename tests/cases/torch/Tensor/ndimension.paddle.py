import paddle
from caselib import floats


def case_forms():
    x, b, scalar = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(2.5)
    return x.ndimension(), b.ndimension(), scalar.ndimension(), x.ndimension() + 1, x.ndimension() / 2
