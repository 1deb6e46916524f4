import paddle
from caselib import floats, ints, positive


def case_forms():
    y, p = paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4))
    a, b, c, d = p.clone(), p.clone(), p.clone(), p.clone()
    a.pow_(2)
    b.pow_(0.5)
    c.pow_(y=3)
    paddle.assign(d ** y, d)
    return a, b, c, d


def case_integers():
    i = paddle.to_tensor(ints(3, 4))
    a = i.clone()
    a.pow_(2)
    return a


def case_result():
    p = paddle.to_tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = t.pow_(2)
    return t, other, result


def case_of_its_own():
    x = paddle.to_tensor(positive(3, 4))
    h = x * 1
    h = h ** paddle.to_tensor(floats(3, 4, seed=1))
    return h
