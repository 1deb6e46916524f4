"""Brackets that a receiver needs go where it becomes an argument; so do a second `not` and a second `tuple`."""
import torch
from torch import nn
from caselib import floats


def case_receivers():
    a, b = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    x = (a / b).softmax(dim=-1), ((a - b)).softmax(0).log(), (a if len(a) > 1 else b).softmax(-1), (c := a + b).softmax(-1)
    y = (a
         - b).softmax(-1)
    z = (a  # the first
         - b).softmax(-1)
    return x, y, z, (a * b).softmax(0) * (a - b), c


def case_once():
    conv = nn.Conv2d(3, 4, (1, 3), stride=2)
    bn = nn.BatchNorm2d(3, momentum=1 - 0.75)
    for _ in range(2):
        bn(torch.tensor(floats(2, 3, 4, 4)))
    sizes = tuple(conv.kernel_size), list(conv.stride)
    return sizes, bn.running_mean, not torch.jit.is_scripting(), 3 if not torch.jit.is_tracing() else 4
