import paddle
import paddle.nn as nn
from caselib import fill, floats


def attached(*tensors):
    """The Tensors, all of which ask for a gradient when one does: Paddle's backward pass of the function crashes or errs otherwise."""
    if not paddle.is_grad_enabled() or all(t.stop_gradient for t in tensors):
        return tensors
    copies = [t.detach() if t.stop_gradient else t for t in tensors]
    for t in copies:
        t.stop_gradient = False
    return copies


def frozen_layer_norm(x, normalized_shape, weight, bias=None, epsilon=1e-05):
    """layer_norm by a weight that may be frozen: Paddle leaves such a weight out of the gradient of its input."""
    if weight is not None:
        x, weight = attached(x, weight)
    return paddle.nn.functional.layer_norm(x, normalized_shape, weight, bias, epsilon)


class FrozenLayerNorm(paddle.nn.LayerNorm):
    """LayerNorm whose weight may be frozen: Paddle's leaves such a weight out of the gradient of its input."""

    def forward(self, input):
        if self.weight is None or not self.weight.stop_gradient:
            return super().forward(input)
        x, weight = attached(input, self.weight)
        return paddle.nn.functional.layer_norm(x, self._normalized_shape, weight, self.bias, self._epsilon)


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


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.bn = BatchNorm1D(4)
        self.tail = nn.Sequential(nn.Linear(4, 2), nn.ReLU())
        self.register_buffer("scale", paddle.ones([2]))

    def forward(self, x):
        return self.tail(self.bn(self.fc(x))) * self.scale


def make():
    net = Net()
    fill(net)
    return net


def case_freeze():
    net = make()
    same = net.fc.requires_grad_(False) is net.fc
    net(paddle.to_tensor(floats(4, 3))).sum().backward()
    return same, net.fc.bias.grad is None, net.bn.bias.grad is not None, not net.fc.bias.stop_gradient


def case_back():
    net = make()
    net.requires_grad_(False)
    net.requires_grad_()
    net.fc.requires_grad_(requires_grad=True)
    return all(not p.stop_gradient for p in parameters(net))


class Normed(nn.Layer):
    def __init__(self, norm=FrozenLayerNorm):
        super().__init__()
        self.first = FrozenLayerNorm(3)
        self.second = norm(3)

    def forward(self, x):
        return frozen_layer_norm(self.second(self.first(x)), (3,), self.first.weight) + nn.functional.layer_norm(x, (3,))


def case_norms_below():
    net = Normed()
    fill(net)
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    net.requires_grad_(False)(x).pow(3).sum().backward()
    net.requires_grad_(True)(x).pow(3).sum().backward()
    return x.grad.detach(), net.first.weight.grad
