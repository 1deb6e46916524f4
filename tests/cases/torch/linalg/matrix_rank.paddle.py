import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(4, 3))
    out = paddle.empty((), dtype=paddle.int64)
    paddle.assign(paddle.linalg.matrix_rank(x), out)
    return paddle.linalg.matrix_rank(x), paddle.linalg.matrix_rank(x, 1.5), paddle.linalg.matrix_rank(x, tol=0.1), paddle.linalg.matrix_rank(x, atol=1.0, rtol=0.0), paddle.linalg.matrix_rank(x.t() @ x, hermitian=True), out
