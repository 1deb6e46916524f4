import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3)) * 0.8
    row = x[0]
    same = paddle.asin_(x)
    return x, row, same, paddle.asin_(x=paddle.to_tensor(positive(2, 3)) * 0.8), paddle.asin_(paddle.to_tensor(positive(2, 3)) * 0.8)
