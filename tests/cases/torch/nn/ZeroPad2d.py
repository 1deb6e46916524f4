import torch
from caselib import floats
from torch import nn


def case_number():
    m = nn.ZeroPad2d(1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_tuple():
    m = nn.ZeroPad2d((1, 2, 0, 1))
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keyword():
    m = nn.ZeroPad2d(padding=1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.ZeroPad2d(1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)
