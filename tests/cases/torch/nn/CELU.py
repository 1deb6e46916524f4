import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.CELU()
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_alpha():
    m = nn.CELU(0.5)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.CELU(alpha=0.5, inplace=True)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.CELU()
    x = torch.tensor(floats(3, 4))
    return m(input=x)
