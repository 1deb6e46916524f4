import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 4))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.linalg.vector_norm(x, axis=2), out)
    return paddle.linalg.vector_norm(x), paddle.linalg.vector_norm(x, 1), paddle.linalg.vector_norm(x, p=2, axis=1), paddle.linalg.vector_norm(x, 3, (0, 1), True), paddle.linalg.vector_norm(x, float("inf"), axis=-1), paddle.linalg.vector_norm(x, dtype=paddle.float64), paddle.linalg.vector_norm(x=x, p=0), out
