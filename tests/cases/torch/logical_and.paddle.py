import paddle
from caselib import bools


def case_forms():
    x, y = paddle.to_tensor(bools(2, 3)), paddle.to_tensor(bools(2, 3, seed=1))
    out = paddle.empty([2, 3], dtype=paddle.bool)
    paddle.assign(paddle.logical_and(x, y), out)
    return paddle.logical_and(x, y), paddle.logical_and(x=x, y=y), paddle.logical_and(x, y[0]), out
