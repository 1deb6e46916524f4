import paddle
from caselib import floats


def case_forms():
    x, y, scalar = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(2.5)
    return x.heaviside(y), x.heaviside(y=y), x.heaviside(scalar)
