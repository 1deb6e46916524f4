import paddle
from caselib import floats, ints


def case_forms():
    x, d = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4)).astype('float64')
    return x.neg(), (x * 3)[0].neg(), d.neg()


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.neg()
    (result * result).sum().backward()
    return x.grad


def case_integers():
    k = paddle.to_tensor(ints(3, 4, low=-5, high=6))
    return k.neg()
