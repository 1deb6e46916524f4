"""Constructors of modules: super() in its forms, subclasses of torch's layers, arguments passed on."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


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


class Old(nn.Layer):
    def __init__(self, n):
        super(Old, self).__init__()
        self.fc = nn.Linear(n, 2)

    def forward(self, x):
        return self.fc(x)


class Direct(nn.Layer):
    def __init__(self, n):
        nn.Layer.__init__(self)
        self.fc = nn.Linear(n, 2)

    def forward(self, x):
        return self.fc.forward(x)


class Derived(Old):
    def __init__(self, n, bias=True):
        super().__init__(n)
        self.extra = nn.Linear(2, 2, bias_attr=bias)

    def forward(self, x):
        return self.extra(super().forward(x))


class Conv(nn.Conv2D):
    def __init__(self, a, b, padding=0):
        super().__init__(a, b, kernel_size=3, padding=padding, bias_attr=False)

    def forward(self, x):
        return nn.functional.relu(super().forward(x))


class Norm(BatchNorm2D):
    pass


class Block(nn.Sequential):
    def __init__(self, a, b):
        super(Block, self).__init__(
            Conv(a, b, padding=1),
            Norm(b, epsilon=1e-3, momentum=0.9),
            nn.ReLU(),
        )


class Named(nn.Sequential):
    def __init__(self):
        super().__init__()
        self.add_sublayer("first", nn.Linear(3, 2))
        self.register_buffer("scale", paddle.ones([2]))


class Passing(nn.LayerNorm):
    def __init__(self, n, *args, **kwargs):
        super().__init__(n, *args, **kwargs)


def run(net, *shape):
    fill(net)
    net.eval()
    return net(paddle.to_tensor(floats(*shape)))


def case_modules():
    return run(Old(3), 4, 3), run(Direct(3), 4, 3), run(Derived(3), 4, 3), run(Derived(3, bias=False), 4, 3)


def case_layers():
    return run(Conv(2, 3), 1, 2, 4, 4), run(Block(2, 3), 1, 2, 4, 4), run(Named(), 4, 3)


def case_lists_of_layers():
    layers = []
    for i in range(2):
        layers += [nn.Linear(3, 3), nn.ReLU()]
    layers.append(nn.Dropout(p=0.5))
    net = nn.Sequential(*layers)
    return run(net, 4, 3), len(net), run(net[:2], 4, 3), type(net[0]).__name__


def case_ordered():
    from collections import OrderedDict
    net = nn.Sequential(OrderedDict([("fc", nn.Linear(3, 2)), ("act", nn.ReLU())]))
    return run(net, 4, 3), [name for name, _ in net.named_children()]
