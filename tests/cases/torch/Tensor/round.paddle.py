import paddle
from caselib import floats, ints


def case_forms():
    x, d = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4)).astype('float64')
    return x.round(), (x * 3)[0].round(), d.round()


def case_integers():
    k = paddle.to_tensor(ints(3, 4, low=-5, high=6))
    return k.round()


def case_decimals():
    x = paddle.to_tensor(floats(3, 4))
    return x.round(decimals=1), x.round(decimals=2)
