import paddle
from caselib import floats, ints, positive


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.abs(x), out)
    return paddle.abs(x), paddle.abs(x=x), paddle.abs(x), paddle.abs(x[0]), out


def case_integers():
    return paddle.abs(paddle.to_tensor(ints(2, 3, low=1)))


def case_gradient():
    x = paddle.to_tensor(positive(2, 3), stop_gradient=False)
    paddle.abs(x).sum().backward()
    return x.grad
