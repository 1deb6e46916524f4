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


def todo_hook():
    # TODO(pt2pd): TPD2001 torch.nn.Module.register_load_state_dict_pre_hook: no such hook
    return make().register_load_state_dict_pre_hook(print)
