"""The gradient goes through the weight of a LayerNorm that is frozen."""
from functools import partial

import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import fill, floats


def attached(*tensors):
    """The Tensors, all of which ask for a gradient when one does: Paddle's backward pass of the function crashes or errs otherwise."""
    if not paddle.is_grad_enabled() or all(t.stop_gradient for t in tensors):
        return tensors
    copies = [t.detach() if t.stop_gradient else t for t in tensors]
    for t in copies:
        t.stop_gradient = False
    return copies


class FrozenLayerNorm(paddle.nn.LayerNorm):
    """LayerNorm whose weight may be frozen: Paddle's leaves such a weight out of the gradient of its input."""

    def forward(self, input):
        if self.weight is None or not self.weight.stop_gradient:
            return super().forward(input)
        x, weight = attached(input, self.weight)
        return paddle.nn.functional.layer_norm(x, self._normalized_shape, weight, self.bias, self._epsilon)


def frozen_layer_norm(x, normalized_shape, weight, bias=None, epsilon=1e-05):
    """layer_norm by a weight that may be frozen: Paddle leaves such a weight out of the gradient of its input."""
    if weight is not None:
        x, weight = attached(x, weight)
    return paddle.nn.functional.layer_norm(x, normalized_shape, weight, bias, epsilon)


class Block(nn.Layer):
    def __init__(self, d, norm_layer=FrozenLayerNorm):
        super().__init__()
        self.n1 = norm_layer(d)
        self.n2 = FrozenLayerNorm(d, epsilon=1e-6)
        self.n3 = norm_layer(d, epsilon=1e-5)
        self.n4 = nn.LayerNorm(d, weight_attr=False, bias_attr=False)

    def forward(self, x):
        x = frozen_layer_norm(self.n2(self.n1(x)), (4,), self.n2.weight, self.n2.bias, 1e-6)
        return self.n4(self.n3(x) * x)


class Last(FrozenLayerNorm):
    def __init__(self, channels, eps=1e-6):
        super().__init__(channels, epsilon=eps)

    def forward(self, x):
        return super().forward(x.transpose([0, 2, 1])).transpose([0, 2, 1])


def gradient(net, x):
    fill(net)
    for p in net.parameters():
        p.stop_gradient = True
    x = paddle.to_tensor(x, stop_gradient=False)
    net(x).pow(3).sum().backward()
    return x.grad.detach()


def case_all_frozen():
    return gradient(Block(4), floats(3, 4)), gradient(Block(4, partial(FrozenLayerNorm, epsilon=1e-4)), floats(3, 4))


def case_subclass():
    return gradient(Last(4), floats(2, 4, 3))


def case_trained_again():
    net = Block(4)
    fill(net)
    net.n1.requires_grad_(False)
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    net(x).pow(3).sum().backward()
    net.n1.requires_grad_(True)
    net(x).pow(3).sum().backward()
    return x.grad.detach(), net.n1.weight.grad, net.n2.bias.grad, sum(isinstance(m, nn.LayerNorm) for m in net.sublayers(include_self=True))
