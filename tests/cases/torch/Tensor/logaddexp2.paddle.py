import paddle
from caselib import floats, positive


def logaddexp2(x, y):
    """log2(2 ** x + 2 ** y), which does not overflow."""
    return paddle.maximum(x, y) + paddle.log2(1 + 2.0 ** -paddle.abs(x - y))


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return paddle.maximum(x, y) + paddle.log2(1 + 2.0 ** -paddle.abs(x - y)), paddle.maximum(x, y) + paddle.log2(1 + 2.0 ** -paddle.abs(x - y)), logaddexp2(x + 1, y - 1)


def case_gradient():
    x, p = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(positive(3, 4), stop_gradient=False)
    result = paddle.maximum(x, p) + paddle.log2(1 + 2.0 ** -paddle.abs(x - p))
    (result * result).sum().backward()
    return x.grad, p.grad
