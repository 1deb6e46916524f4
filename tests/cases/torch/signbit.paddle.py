import paddle
from caselib import ints


def case_forms():
    x = paddle.to_tensor([1.0, float("inf"), float("-inf"), float("nan"), -0.5])
    out = paddle.empty([5], dtype=paddle.bool)
    paddle.assign(paddle.signbit(x), out)
    return paddle.signbit(x), paddle.signbit(x=x), paddle.signbit(x[:2]), out


def case_integers():
    return paddle.signbit(paddle.to_tensor(ints(2, 3, low=1)))
