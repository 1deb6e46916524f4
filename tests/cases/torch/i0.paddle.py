import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.i0(x), out)
    return paddle.i0(x), paddle.i0(x=x), paddle.i0(x[0]), out


def case_integers():
    return paddle.i0(paddle.to_tensor(ints(2, 3, low=1)))
