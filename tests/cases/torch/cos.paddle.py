import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.cos(x), out)
    return paddle.cos(x), paddle.cos(x=x), paddle.cos(x[0]), out


def case_integers():
    return paddle.cos(paddle.to_tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2])
    paddle.assign(paddle.cos(x.astype('float32')), out)
    return paddle.cos(x.astype('float32')), out
