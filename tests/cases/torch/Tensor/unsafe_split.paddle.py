import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return list(paddle.compat.split(x, 2, 1)), list(paddle.compat.split(x, 2, 0)), list(paddle.compat.split(x, 3, 1))
