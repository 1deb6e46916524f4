import torch
from caselib import floats, fill
from torch import nn


def case_of_convolution():
    conv = nn.Conv1d(3, 2, 3)
    fill(conv)
    return nn.utils.parametrizations.weight_norm(conv)(torch.tensor(floats(1, 3, 5)))


def case_of_linear():
    fc = nn.Linear(4, 3)
    fill(fc)
    return nn.utils.parametrizations.weight_norm(fc, dim=0)(torch.tensor(floats(2, 4)))
