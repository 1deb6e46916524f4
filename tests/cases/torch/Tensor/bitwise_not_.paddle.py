import paddle
from caselib import bools, ints


def case_forms():
    i = paddle.to_tensor(ints(3, 4))
    a = i.clone()
    a.bitwise_not_()
    return a


def case_bools():
    m = paddle.to_tensor(bools(3, 4))
    a = m.clone()
    a.bitwise_not_()
    return a
