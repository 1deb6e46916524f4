def norm_weight(norm):
    """The weight of a layer that may be Paddle's InstanceNorm, which calls it scale."""
    return norm.scale if isinstance(norm, paddle.nn.layer.norm._InstanceNormBase) else norm.weight
