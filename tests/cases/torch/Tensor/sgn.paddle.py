import paddle
from caselib import floats


def case_forms():
    x, d = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4)).astype('float64')
    return x.sgn(), (x * 3)[0].sgn(), d.sgn()


def case_integers():
    return paddle.to_tensor([-3, 0, 2]).sign()
