import paddle
from caselib import floats


def case_forms():
    x, s = paddle.to_tensor(floats(2)), paddle.to_tensor(1.0)
    return paddle.atleast_1d(s), paddle.atleast_1d(x, s), tuple(paddle.atleast_1d(t) for t in [x, s])
