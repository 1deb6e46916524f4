def standard_gamma(concentration):
    """Draws of the gamma distribution whose gradient reaches the concentration; Paddle's have none."""
    with paddle.no_grad():
        shape = concentration.astype('float64')
        draws = paddle.standard_gamma(shape).clip(min=1e-300)
        step = 1e-4 * shape
        slope = (paddle.gammainc(shape + step, draws) - paddle.gammainc(shape - step, draws)) / (2 * step)
        density = ((shape - 1) * draws.log() - draws - shape.lgamma()).exp()
        rate = (-slope / density).astype(concentration.dtype)
        draws = draws.astype(concentration.dtype)
    return draws + rate * (concentration - concentration.detach())
