import paddle
from caselib import bools


def case_forms():
    x = paddle.to_tensor(bools(2, 3))
    out = paddle.empty([2, 3], dtype=paddle.bool)
    paddle.assign(paddle.logical_not(x), out)
    return paddle.logical_not(x), paddle.logical_not(x=x), paddle.logical_not(x[0]), out
