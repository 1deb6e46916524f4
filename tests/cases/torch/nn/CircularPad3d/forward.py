import torch
from caselib import fill, floats, ints
from torch import nn


def case_without_batch():
    x = torch.randn(3, 4, 4, 4)
    x.copy_(torch.tensor(floats(3, 4, 4, 4)))
    m = nn.CircularPad3d(1)
    return m(x), m(input=x), m(torch.tensor(floats(2, 3, 4, 4, 4)))
