import paddle
from caselib import bools, floats


def case_forms():
    x, y, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(bools(3, 4))
    a, b = x.clone(), x.clone()
    a.masked_scatter_(m, y)
    b.masked_scatter_(mask=m, value=y)
    return a, b


def case_result():
    x, y, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(bools(3, 4))
    t = x.clone()
    other = t
    result = t.masked_scatter_(m, y)
    return t, other, result
