import paddle
from paddle import nn


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


class BatchNorm1D(paddle.nn.BatchNorm1D):
    """BatchNorm1D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


def case_affine():
    norms = [nn.BatchNorm2D(3), nn.BatchNorm2D(3, weight_attr=False, bias_attr=False), BatchNorm1D(3), nn.BatchNorm3D(3, weight_attr=False, bias_attr=False)]
    return [m.weight is not None for m in norms], [m._num_features for m in norms if not m.weight is not None]


def case_initialised():
    net = nn.Sequential(nn.Conv2D(3, 4, 1), nn.BatchNorm2D(4), nn.ReLU(), nn.BatchNorm2D(4, weight_attr=False, bias_attr=False))
    for m in net.sublayers(include_self=True):
        if isinstance(m, nn.BatchNorm2D) and m.weight is not None:
            nn.init.constant_(m.weight, 2.0)
            nn.init.zeros_(m.bias)
    return net[1].weight, net[1].bias


def case_rebuilt():
    old = nn.BatchNorm2D(4, weight_attr=False, bias_attr=False)
    new = BatchNorm1D(old._num_features, weight_attr=old.weight is not None, bias_attr=old.weight is not None)
    return new.weight is not None, [p.shape for p in parameters(new)]
