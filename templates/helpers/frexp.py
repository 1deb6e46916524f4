def frexp(x):
    """Mantissa and exponent, the exponent as int32; Paddle's is floating-point."""
    mantissa, exponent = paddle.frexp(x)
    return mantissa, exponent.astype('int32')
