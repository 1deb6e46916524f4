import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.Flatten()
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_positional():
    m = nn.Flatten(0)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_both():
    m = nn.Flatten(1, 2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.Flatten(start_dim=2, end_dim=-1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.Flatten()
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_attributes():
    m = nn.Flatten(1, 2)
    return m.start_dim, m.end_dim
