import paddle
from caselib import floats


def case_forms():
    x, s = paddle.to_tensor(floats(2)), paddle.to_tensor(1.0)
    return paddle.atleast_3d(x), paddle.atleast_3d(x, s), tuple(paddle.atleast_3d(t) for t in [x, s])
