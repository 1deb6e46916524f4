import paddle
from caselib import positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    a = (p + 1.5).clone()
    a.acosh_()
    return a
