import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    row = x[0]
    same = paddle.trunc_(x)
    return x, row, same, paddle.trunc_(input=paddle.to_tensor(floats(2, 3))), paddle.trunc_(paddle.to_tensor(floats(2, 3)))
