import paddle
from caselib import floats


def case_forms():
    a, b, out = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 2)), paddle.empty([3, 2])
    LU, pivots = paddle.linalg.lu(a)
    paddle.assign(paddle.linalg.lu_solve(b, LU, pivots), out)
    return out, paddle.linalg.lu_solve(b, LU, pivots), paddle.linalg.lu_solve(b, lu=LU, pivots=pivots)
