def rms_norm(x, normalized_shape, weight=None, eps=None):
    """Root mean square normalisation over the last axes."""
    axes = list(range(-len(normalized_shape), 0))
    if eps is None:
        eps = paddle.finfo(x.dtype).eps
    x = x * paddle.rsqrt((x * x).mean(axes, keepdim=True) + eps)
    return x if weight is None else x * weight
