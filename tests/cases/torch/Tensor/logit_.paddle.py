import paddle
from caselib import positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    a, b, c = (p * 0.8).clone(), (p * 0.8).clone(), (p * 0.8).clone()
    a.logit_()
    b.logit_(0.2)
    c.logit_(eps=0.1)
    return a, b, c
