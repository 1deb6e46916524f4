"""Modules, functions and classes of torch under names of the program's own."""
import torch
import torch.nn
from caselib import fill, floats

F = torch.nn.functional
nn = torch.nn
concat = torch.cat
Conv = torch.nn.Conv2d
T = torch.Tensor
long = torch.long
zeros, ones = torch.zeros, torch.ones


class Net(nn.Module):
    act = torch.relu
    norm = nn.BatchNorm2d

    def __init__(self):
        super().__init__()
        self.conv = Conv(3, 4, 3, bias=False)
        self.bn = self.norm(4, eps=1e-3)
        self.join = torch.cat
        self.F = torch.nn.functional

    def forward(self, x):
        y = self.bn(self.conv(x))
        return self.F.relu(self.join([y, y], dim=1), inplace=True)


def case_net():
    net = Net()
    fill(net)
    net.eval()
    return net(torch.tensor(floats(2, 3, 5, 5)))


def case_functions():
    x = torch.tensor(floats(2, 3))
    sigmoid = torch.sigmoid
    table = {"relu": F.relu, "tanh": torch.tanh}
    return concat([x, x], dim=1), F.softmax(x, dim=1), sigmoid(x), [f(x) for f in table.values()], isinstance(x, T), \
        torch.zeros(2, dtype=long), zeros(2, 3), ones([2]), [op(x) for op in (torch.abs, torch.neg)]
