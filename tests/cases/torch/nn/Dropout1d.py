import torch
from caselib import floats
from torch import nn


def case_evaluated():
    m = nn.Dropout1d(0.5)
    m.eval()
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_default():
    m = nn.Dropout1d()
    m.eval()
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.Dropout1d(p=0.3, inplace=True)
    m.eval()
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_positional():
    m = nn.Dropout1d(0.3, True)
    m.eval()
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_nothing_dropped():
    m = nn.Dropout1d(p=0.0)
    m.eval()
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.Dropout1d(0.5)
    m.eval()
    s = torch.tensor(floats(2, 3, 16))
    return m(input=s)


def case_training():
    m = nn.Dropout1d(p=0.5)
    return m(torch.tensor(floats(2, 3, 16))).shape


def case_whole_channels():
    y = nn.Dropout1d(0.5)(torch.ones(8, 16, 5))
    return bool((y.sum(-1).eq(0) | y.sum(-1).eq(10)).all())


def todo_as_value():
    drop = nn.Dropout1d
    return drop
