import paddle
from caselib import bools, floats, ints


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    scalar = paddle.to_tensor(2.5)
    a, b, c, d, e, f = (x.clone() for _ in range(6))
    a.masked_fill_(m, 0)
    b.masked_fill_(m, float("-inf"))
    c.masked_fill_(mask=m, value=-1e9)
    d.masked_fill_(m[0], 1)
    e.masked_fill_(i > 4, 0.5)
    f.masked_fill_(m, scalar)
    return a, b, c, d, e, f


def case_integers():
    i, m = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    a = i.clone()
    a.masked_fill_(m, -100)
    return a


def case_result():
    x, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(bools(3, 4))
    t = x.clone()
    other = t
    result = t.masked_fill_(m, 0)
    return t, other, result
