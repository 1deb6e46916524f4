import paddle
from caselib import floats, ints


def case_forms():
    x, d = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4)).astype('float64')
    return x.square(), (x * 3)[0].square(), d.square()


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.square()
    (result * result).sum().backward()
    return x.grad


def case_integers():
    k = paddle.to_tensor(ints(3, 4, low=-5, high=6))
    return k.square()


def case_bool():
    x = paddle.to_tensor([[True, False], [False, True]])
    return x.astype('int64').square()
