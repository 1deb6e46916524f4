def div(x, y, rounding_mode=None):
    """Division of Tensors or numbers with torch's rounding modes; paddle.divide takes Tensors only."""
    if rounding_mode is None:
        return x / y
    if rounding_mode == 'floor':
        return x // y
    quotient = abs(x) // abs(y)
    return paddle.where(x * y < 0, -quotient, quotient)
