import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.ceil(x), out)
    return paddle.ceil(x), paddle.ceil(x=x), paddle.ceil(x[0]), out


def case_integers():
    return paddle.ceil(paddle.to_tensor(ints(2, 3, low=1)))
