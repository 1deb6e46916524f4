"""A type that is compared, or looked up, is the one that the constructor's calls give."""
import paddle
import paddle.nn as nn


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


class BatchNorm2D(paddle.nn.BatchNorm2D):
    """BatchNorm2D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


def names(net):
    table = {BatchNorm2D: 'norm', nn.Conv2D: 'convolution', FrozenLayerNorm: 'layer'}
    found = []
    for m in net.sublayers(include_self=True):
        t = type(m)
        if t is BatchNorm2D:
            m._epsilon = 1e-3
        if t in table:
            found.append(table[t])
        if type(m) in [BatchNorm2D, FrozenLayerNorm] and isinstance(m, (nn.BatchNorm2D, nn.LayerNorm)):
            found.append(len(m.weight))
        found.append(m.__class__ == FrozenLayerNorm)
    return found


def case_types():
    net = nn.Sequential(nn.Conv2D(3, 4, 3), BatchNorm2D(4), FrozenLayerNorm(2, epsilon=1e-4)).eval()
    net.requires_grad_(False)
    return names(net), not net(paddle.ones([1, 3, 4, 4])).stop_gradient
