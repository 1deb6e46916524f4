import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 3))
    low = paddle.tril(x) + 3 * paddle.eye(3)
    return paddle.linalg.cholesky_inverse(low), paddle.linalg.cholesky_inverse(low.t(), True), paddle.linalg.cholesky_inverse(low, upper=False), paddle.assign(paddle.linalg.cholesky_inverse(low), paddle.empty([3, 3]))
