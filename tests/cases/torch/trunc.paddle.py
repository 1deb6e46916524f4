import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.trunc(x), out)
    return paddle.trunc(x), paddle.trunc(input=x), paddle.trunc(x), paddle.trunc(x[0]), out


def case_integers():
    return paddle.trunc(paddle.to_tensor(ints(2, 3, low=1)))
