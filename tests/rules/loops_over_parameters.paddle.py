import paddle
from paddle import nn


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


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


def build():
    return nn.Sequential(nn.Linear(2, 3), BatchNorm1D(3), nn.Linear(3, 1))


def case_counted():
    m = build()
    m[0].weight.stop_gradient = True
    trained = sum(p.size for p in m.parameters() if not p.stop_gradient)
    frozen = sum(p.size for p in parameters(m) if p.stop_gradient)
    return trained, frozen, sum(p.size for p in parameters(m))


def case_frozen():
    m = build()
    for p in m.parameters():
        p.stop_gradient = True
    for p in m.parameters():
        p.stop_gradient = True
    return [not p.stop_gradient for p in parameters(m)]


def case_thawed():
    m = build()
    for p in parameters(m):
        p.stop_gradient = False
    return sum(not p.stop_gradient for p in parameters(m))


def case_named():
    m = build()
    m[2].bias.stop_gradient = True
    found = []
    for name, p in m.named_parameters():
        if not p.stop_gradient:
            found.append(name)
    for name, p in m.named_parameters():
        if p.stop_gradient:
            continue
        found.append(name)
    for name, p in named_parameters(m):
        if not p.stop_gradient and name.startswith("1"):
            found.append(name)
        else:
            found.append("-")
    return found


def case_clipped():
    m = build()
    m(paddle.ones([4, 2])).sum().backward()
    for p in m.parameters():
        if p.grad is not None:
            p.grad.data.detach().clip_(-0.1, 0.1)
    return [bool((p.grad.abs() <= 0.1).all()) for _, p in m.named_parameters() if p.grad is not None]
