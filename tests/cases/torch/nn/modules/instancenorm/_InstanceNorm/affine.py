from torch import nn


def case_affine():
    norms = [nn.InstanceNorm2d(3), nn.InstanceNorm2d(3, affine=True), nn.InstanceNorm1d(3, affine=False), nn.InstanceNorm2d(3, affine=True, track_running_stats=True)]
    return [m.affine for m in norms]


def case_initialised():
    norm = nn.InstanceNorm2d(3, affine=True)
    if norm.affine:
        norm.weight.data.fill_(2.0)
    return norm.weight
