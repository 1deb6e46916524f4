import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.Hardtanh()
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_bounds():
    m = nn.Hardtanh(-0.5, 0.5)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.Hardtanh(min_val=-0.5, max_val=0.7, inplace=True)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Hardtanh()
    x = torch.tensor(floats(3, 4))
    return m(input=x)
