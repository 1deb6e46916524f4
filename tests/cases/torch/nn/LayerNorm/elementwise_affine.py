from torch import nn


def case_elementwise_affine():
    norms = [nn.LayerNorm(4), nn.LayerNorm((3, 4), elementwise_affine=False), nn.LayerNorm([4])]
    return [m.elementwise_affine for m in norms], [m.weight.shape for m in norms if m.elementwise_affine]


def case_initialised():
    for m in nn.Sequential(nn.Linear(3, 4), nn.LayerNorm(4)).modules():
        if isinstance(m, nn.LayerNorm) and m.elementwise_affine:
            nn.init.ones_(m.weight)
            nn.init.zeros_(m.bias)
            return m.weight, m.bias
