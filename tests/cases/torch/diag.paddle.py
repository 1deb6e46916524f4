import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3))
    out = paddle.empty([3])
    paddle.assign(paddle.diag(x), out)
    return paddle.diag(x), paddle.diag(v), paddle.diag(v, 1), paddle.diag(x, offset=-1), out
