"""A wrapper hands all that it gets on to a layer of torch."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


class Wrapped(nn.Layer):
    def __init__(self, module):
        super().__init__()
        self.module = module

    def forward(self, *args):
        return self.module.forward(*args)


class Called(nn.Layer):
    def __init__(self):
        super().__init__()
        self.conv, self.pool = nn.Conv2D(3, 4, 3), nn.MaxPool2D(2)
        self.pad = nn.ReflectionPad2D(1)

    def forward(self, *inputs):
        return self.pool(*[self.conv(*inputs)]), self.pad(*inputs)


def case_wrapped():
    net = nn.Sequential(Wrapped(nn.Conv2D(3, 4, 3, padding=1)), Wrapped(nn.BatchNorm2D(4)))
    fill(net)
    return net(paddle.to_tensor(floats(2, 3, 5, 5)))


def case_one_kind():
    net = Wrapped(nn.Conv2D(3, 2, 1))
    fill(net)
    return net(paddle.to_tensor(floats(2, 3, 5, 5)))


def case_called():
    net = Called()
    fill(net)
    return net(paddle.to_tensor(floats(2, 3, 6, 6)))
