import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.GLU()
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.GLU(1)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_keyword():
    m = nn.GLU(dim=-1)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.GLU()
    x = torch.tensor(floats(3, 4))
    return m(input=x)
