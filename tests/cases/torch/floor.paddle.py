import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.floor(x), out)
    return paddle.floor(x), paddle.floor(x=x), paddle.floor(x[0]), out


def case_integers():
    return paddle.floor(paddle.to_tensor(ints(2, 3, low=1)))
