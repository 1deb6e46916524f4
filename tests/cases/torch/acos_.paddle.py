import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3)) * 0.8
    row = x[0]
    same = paddle.acos_(x)
    return x, row, same, paddle.acos_(x=paddle.to_tensor(positive(2, 3)) * 0.8), paddle.acos_(paddle.to_tensor(positive(2, 3)) * 0.8)
