from paddle import nn


def case_elementwise_affine():
    norms = [nn.LayerNorm(4), nn.LayerNorm((3, 4), weight_attr=False, bias_attr=False), nn.LayerNorm([4])]
    return [m.weight is not None for m in norms], [m.weight.shape for m in norms if m.weight is not None]


def case_initialised():
    for m in nn.Sequential(nn.Linear(3, 4), nn.LayerNorm(4)).sublayers(include_self=True):
        if isinstance(m, nn.LayerNorm) and m.weight is not None:
            nn.init.ones_(m.weight)
            nn.init.zeros_(m.bias)
            return m.weight, m.bias
