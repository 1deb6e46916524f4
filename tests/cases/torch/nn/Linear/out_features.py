import torch
from torch import nn


def case_starred():
    sizes = (4, 3)
    m = nn.Linear(*sizes)
    return m.out_features, m(torch.ones(2, 4)).shape


def case_plain():
    m = nn.Linear(5, 2)
    return m.out_features, m.weight.shape[0]
