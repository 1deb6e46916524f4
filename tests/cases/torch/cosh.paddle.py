import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.cosh(x), out)
    return paddle.cosh(x), paddle.cosh(x=x), paddle.cosh(x[0]), out


def case_integers():
    return paddle.cosh(paddle.to_tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2])
    paddle.assign(paddle.cosh(x.astype('float32')), out)
    return paddle.cosh(x.astype('float32')), out
