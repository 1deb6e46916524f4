import paddle
from caselib import floats


def case_forms():
    a, b = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 2))
    LU, pivots = paddle.linalg.lu(a)
    return paddle.linalg.lu_solve(b, LU, pivots), paddle.linalg.lu_solve(b, LU, pivots)
