import paddle
from caselib import bools, ints


def case_forms():
    i, m = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    return i.bitwise_not(), m.bitwise_not()
