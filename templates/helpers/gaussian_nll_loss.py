def gaussian_nll_loss(input, label, variance, full=False, epsilon=1e-6, reduction='mean'):
    """F.gaussian_nll_loss that gives the variance a gradient, as torch does."""
    import math
    if isinstance(variance, float):
        variance = paddle.full_like(input, variance)
    if variance.ndim == input.ndim - 1:
        variance = variance.unsqueeze(-1)
    variance = variance + (variance.clip(min=epsilon) - variance).detach()
    loss = 0.5 * (paddle.log(variance) + (input - label) ** 2 / variance)
    if full:
        loss += 0.5 * math.log(2 * math.pi)
    return loss if reduction == 'none' else getattr(loss, reduction)()
