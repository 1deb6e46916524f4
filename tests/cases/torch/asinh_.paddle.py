import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    row = x[0]
    same = paddle.asinh_(x)
    return x, row, same, paddle.asinh_(x=paddle.to_tensor(floats(2, 3))), paddle.asinh_(paddle.to_tensor(floats(2, 3)))
