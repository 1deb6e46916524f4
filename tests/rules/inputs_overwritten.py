"""A block whose first layer overwrites its input, and the sum of the two: the input that is added is the overwritten one."""
import torch
from torch import nn
from caselib import fill, floats


class Residual(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.block = nn.Sequential(nn.ReLU(True), nn.Conv2d(n, n, 3, padding=1, bias=False), nn.ReLU(inplace=True), nn.Conv2d(n, n, 1))

    def forward(self, x):
        return x + self.block(x)


def case_overwritten():
    net = nn.Sequential(nn.Conv2d(2, 3, 1), Residual(3), nn.Conv2d(3, 3, 1), nn.LeakyReLU(0.1, True), nn.Conv2d(3, 3, 1))
    fill(net)
    x = torch.tensor(floats(1, 2, 4, 4), requires_grad=True)
    y = net(x)
    y.pow(2).sum().backward()
    return y, x.grad, net[1].block[1].weight.grad
