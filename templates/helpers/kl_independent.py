def kl_independent(p, q):
    """KL divergence that knows Independent too."""
    if not isinstance(p, paddle.distribution.Independent):
        return paddle.distribution.kl_divergence(p, q)
    return kl_independent(p._base, q._base).sum(list(range(-p._reinterpreted_batch_rank, 0)))
