import paddle
from caselib import floats


def case_forms():
    one = paddle.to_tensor(floats(1, 3, 1))
    a, b, c = one.clone(), one.clone(), one.clone()
    a.squeeze_()
    b.squeeze_(0)
    c.squeeze_(axis=2)
    return a, b, c
