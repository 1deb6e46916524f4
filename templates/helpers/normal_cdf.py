def normal_cdf(normal, value):
    """The part of a normal distribution below a value."""
    return 0.5 * (1 + paddle.erf((value - normal.loc) / (normal.scale * 2 ** 0.5)))
