import torch
from caselib import fill, floats, ints
from torch import nn


def case_without_batch():
    x = torch.randn(12, 12)
    x.copy_(torch.tensor(floats(12, 12)))
    m = nn.Fold((4, 5), (2, 2))
    return m(x), m(input=x), m(torch.tensor(floats(2, 12, 12)))
