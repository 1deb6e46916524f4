import paddle
from caselib import floats, ints, positive


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


def case_gradient():
    x = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    y = x * 2
    y.neg_()
    (y * y).sum().backward()
    return x.grad
