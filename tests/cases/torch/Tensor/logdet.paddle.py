import paddle
from caselib import floats


def logdet(x):
    """Logarithm of the determinant: nan where that is negative."""
    sign, value = paddle.linalg.slogdet(x)
    return paddle.where(sign < 0, paddle.full_like(value, float('nan')), value)


def case_forms():
    square = paddle.to_tensor(floats(3, 3)) + 3 * paddle.eye(3)
    sigma = paddle.to_tensor([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]])
    return logdet(sigma), logdet(square)
