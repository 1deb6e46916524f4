import torch
from caselib import floats
from torch import nn


def case_positional():
    m = nn.Unflatten(1, (2, 2))
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.Unflatten(dim=1, unflattened_size=(2, 2))
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Unflatten(1, (2, 2))
    x = torch.tensor(floats(3, 4))
    return m(input=x)
