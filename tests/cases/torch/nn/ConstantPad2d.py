import torch
from caselib import floats
from torch import nn


def case_number():
    m = nn.ConstantPad2d(1, 2.0)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_tuple():
    m = nn.ConstantPad2d((1, 2, 0, 1), 3.5)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.ConstantPad2d(padding=1, value=2.0)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.ConstantPad2d(1, 2.0)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)
