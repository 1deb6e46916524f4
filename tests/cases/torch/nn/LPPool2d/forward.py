import torch
from caselib import fill, floats, ints
from torch import nn


def case_without_batch():
    x = torch.randn(3, 6, 6)
    x.copy_(torch.tensor(floats(3, 6, 6)))
    m = nn.LPPool2d(2, 2)
    return m(x), m(input=x), m(torch.tensor(floats(2, 3, 6, 6)))
