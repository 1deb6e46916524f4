def rsample(distribution, shape=()):
    """Draws of Gamma, StudentT, Beta or Dirichlet whose gradient reaches all parameters."""
    if isinstance(distribution, paddle.distribution.Gamma):
        concentration = distribution.concentration
        return standard_gamma(concentration.expand([*shape, *concentration.shape])) / distribution.rate
    if isinstance(distribution, paddle.distribution.StudentT):
        spread = rsample(distribution._chi2, shape) / distribution.df
        return distribution.loc + distribution.scale * paddle.randn(spread.shape, spread.dtype) * spread.rsqrt()
    two = isinstance(distribution, paddle.distribution.Beta)
    concentration = paddle.stack([distribution.alpha, distribution.beta], -1) if two else distribution.concentration
    draws = standard_gamma(concentration.expand([*shape, *concentration.shape]))
    draws = draws / draws.sum(-1, keepdim=True)
    return draws[..., 0] if two else draws
