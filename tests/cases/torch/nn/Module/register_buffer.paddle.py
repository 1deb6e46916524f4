import paddle
import paddle.nn as nn
from caselib import fill, floats


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


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


class Mean(nn.Layer):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", paddle.zeros([3]))
        self.register_buffer("count", paddle.to_tensor(0.0), persistable=False)
        self.register_buffer(name="other", tensor=None)

    def forward(self, x):
        self.mean = self.mean * 0.9 + x.mean(0) * 0.1
        return x - self.mean


def case_buffers():
    m = Mean()
    y = m(paddle.to_tensor(floats(4, 3)))
    return y, m.mean, sorted(m.state_dict().keys()), m.other is None, len(list(parameters(m)))


def case_of_another():
    m = nn.Linear(2, 2)
    m.register_buffer("a", paddle.ones([2]), False)
    return m.a, "a" in m.state_dict()


class Averages(nn.Layer):
    def __init__(self, start):
        super().__init__()
        self.register_buffer("steps", paddle.to_tensor(0))
        self.register_buffer("mean", paddle.zeros(()))
        self.scale = nn.Parameter(paddle.to_tensor(start))
        self.weight = nn.Parameter(paddle.to_tensor(floats(2, 3)) * start)


def case_without_axes():
    m = Averages(2.0)
    x = paddle.to_tensor(floats(3, 4))
    best = paddle.to_tensor(0.5)
    paddle.assign((m.steps + 3).astype(m.steps.dtype), m.steps)
    paddle.assign(x.mean().astype(m.mean.dtype), m.mean)
    paddle.assign(x.astype('float64').max().astype(m.mean.dtype), m.mean)
    paddle.assign(x.min().astype(best.dtype), best)
    with paddle.no_grad():
        copy_(m.scale, x.mean())
    kept = m.scale.item()
    copy_(m.scale.data, x.sum())
    return m.steps, m.mean, best, kept, m.scale


def case_without_axes_in_loops():
    m, other = Averages(2.0), Averages(3.0)
    for p, q in zip(parameters(m), parameters(other)):
        copy_(p.data, 0.5 * p.data + 0.5 * q.data)
    halves = [p.detach().clone() for p in parameters(m)]
    state = m.state_dict()
    for name, value in other.state_dict().items():
        copy_(state[name].data, value)
    return halves, m.scale, m.weight, m.steps


def case_gradient_without_axes():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    y = paddle.to_tensor(0.0)
    paddle.assign((x.sum() * 2).astype(y.dtype), y)
    (y * y).backward()
    return x.grad
