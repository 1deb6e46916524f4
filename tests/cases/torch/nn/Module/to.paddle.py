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


def case_device():
    net = make()
    device = paddle.device("cpu")
    return net.to(device) is net, net.to("cpu") is net, net.to(device="cpu") is net


def case_dtype():
    return make().to(dtype=paddle.float64).fc.weight.dtype, make().to(dtype=paddle.float64).scale.dtype


def case_both():
    net = make().to("cpu", paddle.float64)
    other = make().to(device="cpu", dtype=paddle.float64)
    return net.fc.weight.dtype, other.fc.weight.dtype


def case_like_a_tensor():
    x = paddle.to_tensor(floats(2, 3)).astype('float64')
    net = make().to(device=x.place, dtype=x.dtype)
    return net.fc.weight.dtype, net.bn.bias.dtype


def case_memory_format():
    net = nn.Conv2D(1, 2, 3)
    return list(net.weight.shape)
