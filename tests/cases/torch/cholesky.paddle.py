import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 3))
    x = x @ x.t() + paddle.eye(3)
    out = paddle.empty([3, 3])
    paddle.assign(paddle.linalg.cholesky(x), out)
    return paddle.linalg.cholesky(x), paddle.linalg.cholesky(x, True), paddle.linalg.cholesky(x=x, upper=False), out
