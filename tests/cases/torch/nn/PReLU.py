import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.PReLU()
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_channels():
    m = nn.PReLU(3)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_init():
    m = nn.PReLU(3, 0.1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.PReLU(num_parameters=3, init=0.1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.PReLU()
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_attributes():
    m = nn.PReLU(3)
    return m.weight, m.num_parameters


def case_device():
    return nn.PReLU(3, device='cpu')(torch.tensor(floats(2, 3, 4)))


def todo_dtype():
    return nn.PReLU(3, dtype=torch.float64)
