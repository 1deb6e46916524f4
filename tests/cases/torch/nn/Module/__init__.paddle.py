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


class Old(nn.Layer):
    def __init__(self):
        nn.Layer.__init__(self)
        self.fc = nn.Linear(2, 1)

    def forward(self, x):
        return self.fc(x)


class Older(paddle.nn.Layer):
    def __init__(self):
        paddle.nn.Layer.__init__(self)


def case_call():
    return len(list(Old().children())), len(list(Older().children()))
