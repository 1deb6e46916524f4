def normal_icdf(normal, value):
    """The quantile of a probability; Paddle's Normal has no such method."""
    return normal.loc + normal.scale * paddle.erfinv(2 * value - 1) * 2 ** 0.5
