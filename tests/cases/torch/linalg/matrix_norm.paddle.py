import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 4))
    out = paddle.empty([2])
    paddle.assign(paddle.linalg.matrix_norm(x), out)
    return paddle.linalg.matrix_norm(x), paddle.linalg.matrix_norm(x, 2), paddle.linalg.matrix_norm(x, p="nuc", keepdim=True), paddle.linalg.matrix_norm(x, 1, (0, 1)), paddle.linalg.matrix_norm(x, axis=(0, 2)), paddle.linalg.matrix_norm(x.astype(paddle.float64), 'fro', (-2, -1), False), paddle.linalg.matrix_norm(x, float("inf")), out
