from torch import nn


def case_affine():
    norms = [nn.BatchNorm2d(3), nn.BatchNorm2d(3, affine=False), nn.BatchNorm1d(3), nn.BatchNorm3d(3, affine=False)]
    return [m.affine for m in norms], [m.num_features for m in norms if not m.affine]


def case_initialised():
    net = nn.Sequential(nn.Conv2d(3, 4, 1), nn.BatchNorm2d(4), nn.ReLU(), nn.BatchNorm2d(4, affine=False))
    for m in net.modules():
        if isinstance(m, nn.BatchNorm2d) and m.affine:
            nn.init.constant_(m.weight, 2.0)
            nn.init.zeros_(m.bias)
    return net[1].weight, net[1].bias


def case_rebuilt():
    old = nn.BatchNorm2d(4, affine=False)
    new = nn.BatchNorm1d(old.num_features, affine=old.affine)
    return new.affine, [p.shape for p in new.parameters()]
