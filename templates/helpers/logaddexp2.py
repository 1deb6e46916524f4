def logaddexp2(x, y):
    """log2(2 ** x + 2 ** y), which does not overflow."""
    return paddle.maximum(x, y) + paddle.log2(1 + 2.0 ** -paddle.abs(x - y))
