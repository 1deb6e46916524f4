import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 2))
    return paddle.diagflat(x), paddle.diagflat(x, 1), paddle.diagflat(x, offset=-1)
