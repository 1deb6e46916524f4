import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.narrow(x, 1, 1, 2), paddle.narrow(x, dim=0, start=-2, length=2), paddle.narrow(x, -1, 0, 3)
