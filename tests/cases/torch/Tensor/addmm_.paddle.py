import paddle
from caselib import floats


def case_forms():
    x, y, s = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 3))
    a, b, c = s.clone(), s.clone(), s.clone()
    a.addmm_(x, y.t())
    b.addmm_(x, y.t(), beta=0.5, alpha=2)
    c.addmm_(x=x, y=y.t())
    return a, b, c
