import paddle
from caselib import floats


def logdet(x):
    """Logarithm of the determinant: nan where that is negative."""
    sign, value = paddle.linalg.slogdet(x)
    return paddle.where(sign < 0, paddle.full_like(value, float('nan')), value)


def case_forms():
    x = paddle.to_tensor(floats(4, 3, 3))
    return logdet(x), logdet(x @ x.transpose(-1, -2))
