from torch import nn


def case_affine():
    norms = [nn.GroupNorm(2, 4), nn.GroupNorm(2, 4, affine=False)]
    return [m.affine for m in norms], [m.weight.shape for m in norms if m.affine]
