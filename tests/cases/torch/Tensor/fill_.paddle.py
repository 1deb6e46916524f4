import paddle
from caselib import floats, ints


def case_forms():
    x, scalar = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(2.5)
    a, b, c, d, e, f, g = (x.clone() for _ in range(7))
    a.fill_(0)
    b.fill_(value=1.5)
    c.fill_(True)
    d.fill_(scalar.item())
    e.fill_(float("inf"))
    f[0] = 3.5
    g[:, 0] = 3
    return a, b, c, d, e, f, g


def case_integers():
    i, count = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(3)
    a, b = i.clone(), i.clone()
    a.fill_(7)
    b.fill_(count.item())
    return a, b


def case_result():
    x = paddle.to_tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.fill_(2)
    return t, other, result
