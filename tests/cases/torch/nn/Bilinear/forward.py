import torch
from caselib import fill, floats, ints
from torch import nn


def case_without_batch():
    x, y = torch.randn(4), torch.randn(3)
    x.copy_(torch.tensor(floats(4)))
    y.copy_(torch.tensor(floats(3)))
    m = nn.Bilinear(4, 3, 2)
    fill(m)
    return m(x, y), m(torch.tensor(floats(2, 4)), torch.tensor(floats(2, 3)))
