import paddle
from caselib import floats


def case_forms():
    packed, pivots = paddle.linalg.lu(paddle.to_tensor(floats(3, 3)))
    p, low, up = paddle.linalg.lu_unpack(packed, pivots)
    return p, low, up, paddle.linalg.lu_unpack(x=packed, y=pivots)[1]
