import paddle
from caselib import ints


def case_forms():
    x, y = paddle.to_tensor(ints(2, 3, low=1)), paddle.to_tensor(ints(2, 3, low=1, seed=1))
    out = paddle.empty([2, 3], dtype=paddle.int64)
    paddle.assign(paddle.gcd(x, y), out)
    return paddle.gcd(x, y), paddle.gcd(x=x, y=y), paddle.gcd(x, y[0]), out
