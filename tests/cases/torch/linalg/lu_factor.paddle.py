import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 3))
    packed, pivots = paddle.linalg.lu(x)
    return packed, pivots, paddle.linalg.lu(x=x, pivot=True)[0]
