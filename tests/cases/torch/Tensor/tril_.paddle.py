import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.tril_()
    b.tril_(-1)
    c.tril_(diagonal=1)
    return a, b, c
