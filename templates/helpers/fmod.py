def fmod(x, y):
    """The remainder with the sign of the dividend; Paddle's `%` has the divisor's."""
    return paddle.sign(x) * (abs(x) % abs(y))
