from paddle import nn


def case_affine():
    norms = [nn.GroupNorm(2, 4), nn.GroupNorm(2, 4, weight_attr=False, bias_attr=False)]
    return [m.weight is not None for m in norms], [m.weight.shape for m in norms if m.weight is not None]
