import paddle
from paddle import distribution as distributions


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


def case_shapes():
    p = paddle.to_tensor([0.6, 1.5, 2.2], stop_gradient=False)
    d = distributions.Chi2(p)
    return rsample(d).shape, rsample(d, (2,)).shape, rsample(d, paddle.Size([2, 2])).shape, not rsample(d, [4]).stop_gradient


def case_gradient():
    p = paddle.to_tensor([0.6, 1.5, 2.2], stop_gradient=False)
    (rsample(distributions.Chi2(p), (5,)) ** 2).sum().backward()
    return p.grad.shape, bool((p.grad != 0).all()), bool(p.grad.isfinite().all())
