"""BatchNorm in a variable, a table or a base class keeps torch's running variance where the file evaluates."""
from functools import partial

import torch
import torch.nn.functional as F
from torch import nn
from caselib import floats


class Own(nn.BatchNorm2d):
    def forward(self, x):
        return super().forward(x) + 1


class Block(nn.Module):
    def __init__(self, channels, norm_layer=nn.BatchNorm2d):
        super().__init__()
        self.same = norm_layer == nn.BatchNorm2d
        self.first = norm_layer(channels, eps=1e-3)
        self.second = partial(nn.BatchNorm2d, momentum=0.3)(channels)
        self.third = {"batch": nn.BatchNorm2d, "none": nn.Identity}["batch"](channels)
        self.last = Own(channels)

    def forward(self, x):
        return self.last(self.third(self.second(self.first(x) * 2) * 3) * 4)


def trained(module, *shape):
    for seed in range(3):
        module(torch.tensor(floats(*shape, seed=seed) * 2))
    return module.eval()


def case_block():
    block = trained(Block(3), 2, 3, 2, 2)
    norms = [m for m in block.modules() if isinstance(m, nn.BatchNorm2d)]
    exact = [type(m) is nn.BatchNorm2d for m in norms]
    return block(torch.tensor(floats(2, 3, 2, 2))), block.same, exact, [m.running_var for m in norms]


def case_other_ranks():
    norms = {1: nn.BatchNorm1d, 3: nn.BatchNorm3d}
    flat, deep = norms[1](3, 1e-4), norms[3](3, momentum=0.5)
    trained(flat, 4, 3)
    trained(deep, 2, 3, 1, 2, 2)
    return flat.running_var, deep.running_var, type(flat) is norms[1], type(deep) in (nn.BatchNorm3d, nn.BatchNorm2d)


class OwnNorm(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight, self.bias = nn.Parameter(torch.ones(3)), nn.Parameter(torch.zeros(3))
        self.register_buffer('running_mean', torch.zeros(3))
        self.register_buffer('running_var', torch.ones(3))

    def forward(self, x):
        return F.batch_norm(x, self.running_mean, self.running_var, self.weight, self.bias, self.training, 0.3)


def case_functional():
    m, x = OwnNorm(), torch.tensor(floats(4, 3, 2), requires_grad=True)
    y = m(x)
    (y * y * y).sum().backward()
    m.eval()
    return y, m(x), m.running_mean, m.running_var, x.grad, m.weight.grad
