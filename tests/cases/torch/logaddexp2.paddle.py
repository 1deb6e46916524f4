import paddle
from caselib import floats


def logaddexp2(x, y):
    """log2(2 ** x + 2 ** y), which does not overflow."""
    return paddle.maximum(x, y) + paddle.log2(1 + 2.0 ** -paddle.abs(x - y))


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return paddle.maximum(x, y) + paddle.log2(1 + 2.0 ** -paddle.abs(x - y)), logaddexp2(x * 200, y * 200), paddle.maximum(x, y) + paddle.log2(1 + 2.0 ** -paddle.abs(x - y))


def case_out():
    x, y, out = paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, seed=1)), paddle.empty([3])
    paddle.assign(paddle.maximum(x, y) + paddle.log2(1 + 2.0 ** -paddle.abs(x - y)), out)
    return out, paddle.assign(logaddexp2(x + 1, y), paddle.empty([3]))
