import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 3))
    low, b = paddle.tril(x) + 3 * paddle.eye(3), paddle.to_tensor(floats(3, 2))
    return paddle.linalg.cholesky_solve(b, low), paddle.linalg.cholesky_solve(b, low.t(), True), paddle.linalg.cholesky_solve(b, low, upper=False), paddle.assign(paddle.linalg.cholesky_solve(b, low), paddle.empty([3, 2]))
