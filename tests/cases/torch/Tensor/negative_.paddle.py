import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a = x.clone()
    a.neg_()
    return a


def case_integers():
    k = paddle.to_tensor(ints(3, 4, low=-5, high=6))
    a = k.clone()
    a.neg_()
    return a


def case_result():
    x = paddle.to_tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.neg_()
    return t, other, result
