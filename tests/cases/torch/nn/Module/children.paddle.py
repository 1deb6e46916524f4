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


def case_count():
    net = make()
    return len(list(net.children())), isinstance(next(net.children()), nn.Linear), len(list(net.children())[:-1])


def case_cut():
    net = make()
    return nn.Sequential(*list(net.tail.children())[:1])(paddle.to_tensor(floats(2, 4)))
