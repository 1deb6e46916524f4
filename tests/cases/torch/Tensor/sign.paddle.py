import paddle
from caselib import floats, ints


def case_forms():
    x, d = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4)).astype('float64')
    return x.sign(), (x * 3)[0].sign(), d.sign()


def case_integers():
    k = paddle.to_tensor(ints(3, 4, low=-5, high=6))
    return k.sign()


def case_bool():
    x = paddle.to_tensor([[True, False], [False, True]])
    return x.astype('int32').sign().astype('bool')
