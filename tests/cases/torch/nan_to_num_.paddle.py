import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    row = x[0]
    same = paddle.nan_to_num_(x)
    return x, row, same, paddle.nan_to_num_(x=paddle.to_tensor(floats(2, 3))), paddle.nan_to_num_(paddle.to_tensor([float("nan"), float("inf")]), 1.0, posinf=2.0)
