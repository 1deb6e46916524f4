def normal_cdf(normal, value):
    """The probability of what is no larger; Paddle's Normal has no such method."""
    return 0.5 * (1 + paddle.erf((value - normal.loc) / (normal.scale * 2 ** 0.5)))
