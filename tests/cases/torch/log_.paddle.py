import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3))
    row = x[0]
    same = paddle.log_(x)
    return x, row, same, paddle.log_(x=paddle.to_tensor(positive(2, 3)))
