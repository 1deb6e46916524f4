def kl_divergence(p, q):
    """KL divergence that knows the Categorical above too."""
    if isinstance(p, Categorical):
        return (p.probs * (p.logits - q.logits)).sum(-1)
    return paddle.distribution.kl_divergence(p, q)
