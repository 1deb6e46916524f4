import torch
from caselib import fill, floats
from torch import nn


def case_vector():
    x = torch.randn(6)
    x.copy_(torch.tensor(floats(6)))
    m = nn.LayerNorm(6)
    fill(m)
    return m(x), m(torch.tensor(floats(2, 6)))
