def logdet(x):
    """Logarithm of the determinant: nan where that is negative."""
    sign, value = paddle.linalg.slogdet(x)
    return paddle.where(sign < 0, paddle.full_like(value, float('nan')), value)
