import paddle
from caselib import bools, ints


def case_forms():
    i, m = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    return i.count_nonzero(), i.count_nonzero(1), i.count_nonzero(axis=0), m.count_nonzero()
