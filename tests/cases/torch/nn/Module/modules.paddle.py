import paddle
import paddle.nn as nn
from caselib import fill, floats


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.bn = nn.BatchNorm1D(4)
        self.tail = nn.Sequential(nn.Linear(4, 2), nn.ReLU())
        self.register_buffer("scale", paddle.ones([2]))

    def forward(self, x):
        return self.tail(self.bn(self.fc(x))) * self.scale


def make():
    net = Net()
    fill(net)
    return net


def case_all():
    net = make()
    return len(list(net.sublayers(include_self=True))), [isinstance(m, nn.Linear) for m in net.sublayers(include_self=True)], next(iter(net.sublayers(include_self=True))) is net


def case_initialise():
    net = make()
    for m in net.sublayers(include_self=True):
        if isinstance(m, nn.BatchNorm1D):
            nn.init.constant_(m.weight, 0.5)
    return net.bn.weight.detach()
