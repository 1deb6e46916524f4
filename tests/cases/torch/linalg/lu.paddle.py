import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 3))
    p, low, up = paddle.linalg.lu_unpack(*paddle.linalg.lu(x))
    return p, low, up, paddle.linalg.lu_unpack(*paddle.linalg.lu(x=x))[1]
