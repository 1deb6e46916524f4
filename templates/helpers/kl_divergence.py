def kl_divergence(p, q):
    """KL divergence that knows the Categorical above and Independent too."""
    if isinstance(p, paddle.distribution.Independent):
        return kl_divergence(p._base, q._base).sum(list(range(-p._reinterpreted_batch_rank, 0)))
    if isinstance(p, Categorical):
        return (p.probs * (p.logits - q.logits)).sum(-1)
    return paddle.distribution.kl_divergence(p, q)
