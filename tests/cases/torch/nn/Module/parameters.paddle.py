import paddle
import paddle.nn as nn
from caselib import fill, floats


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


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
        self.fc = paddle.compat.nn.Linear(3, 4)
        self.bn = BatchNorm1D(4)
        self.tail = nn.Sequential(paddle.compat.nn.Linear(4, 2), nn.ReLU())
        self.register_buffer("scale", paddle.ones([2]))

    def forward(self, x):
        return self.tail(self.bn(self.fc(x))) * self.scale


def make():
    net = Net()
    fill(net)
    return net


def case_count():
    net = make()
    return sum(p.size for p in parameters(net)), len(list(parameters(net)))


def case_trainable():
    net = make()
    for p in net.fc.parameters():
        p.stop_gradient = True
    return sum(p.size for p in net.parameters() if not p.stop_gradient)


def case_next():
    net = make()
    return list(next(iter(net.bn.parameters())).shape), next(iter(net.parameters())).dtype, iter(net.parameters()).__next__().dtype


def case_own_only():
    net = make()
    return len(list(parameters(net, include_sublayers=False))), len(list(parameters(net, include_sublayers=False))), len(list(net.fc.parameters()))


def case_optimizer():
    net = make()
    optimizer = paddle.optimizer.SGD(parameters=net.parameters(), learning_rate=0.1)
    net(paddle.to_tensor(floats(4, 3))).sum().backward()
    nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimizer.step()
    return net.bn.weight.detach()


def case_average():
    net, copy = make(), make()
    for p, q in zip(parameters(net), parameters(copy)):
        copy_(q.data, p.detach() * 0.5)
    net.eval()
    copy.eval()
    return [tuple(p.shape)[:1] for p in parameters(copy)][2:4], copy.bn.bias.detach()
