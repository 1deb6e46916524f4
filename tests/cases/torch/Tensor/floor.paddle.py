import paddle
from caselib import floats, ints


def case_forms():
    x, d = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4)).astype('float64')
    return x.floor(), (x * 3)[0].floor(), d.floor()


def case_integers():
    k = paddle.to_tensor(ints(3, 4, low=-5, high=6))
    return k.floor()
