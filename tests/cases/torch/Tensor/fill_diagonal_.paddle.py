import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.fill_diagonal_(0)
    b.fill_diagonal_(1.5, wrap=False)
    c.fill_diagonal_(value=2)
    return a, b, c
