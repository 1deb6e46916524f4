import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3)) + 1
    row = x[0]
    same = paddle.acosh_(x)
    return x, row, same, paddle.acosh_(x=paddle.to_tensor(positive(2, 3)) + 1), paddle.acosh_(paddle.to_tensor(positive(2, 3)) + 1)
