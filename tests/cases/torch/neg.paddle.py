import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.neg(x), out)
    return paddle.neg(x), paddle.neg(x=x), paddle.neg(x), paddle.neg(x[0]), out


def case_integers():
    return paddle.neg(paddle.to_tensor(ints(2, 3, low=1)))
