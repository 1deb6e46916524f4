def normal_icdf(normal, value):
    """The value below which that part of a normal distribution lies."""
    return normal.loc + normal.scale * paddle.erfinv(2 * value - 1) * 2 ** 0.5
