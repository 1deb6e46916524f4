import paddle
from caselib import ints


def case_forms():
    x, y = paddle.to_tensor(ints(2, 3, low=1)), paddle.to_tensor(ints(2, 3, low=1, seed=1))
    out = paddle.empty([2, 3], dtype=paddle.int64)
    paddle.assign(paddle.lcm(x, y), out)
    return paddle.lcm(x, y), paddle.lcm(x=x, y=y), paddle.lcm(x, y[0]), out
