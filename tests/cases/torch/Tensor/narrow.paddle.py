import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.narrow(1, 1, 2), x.narrow(dim=1, start=1, length=2), x.narrow(0, 0, 2), x.narrow(-1, -2, 2)


def case_shares_memory():
    x = paddle.to_tensor(floats(3, 4))
    x.narrow(1, 1, 2).fill_(3.0)
    return x
