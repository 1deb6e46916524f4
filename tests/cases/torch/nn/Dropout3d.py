import torch
from caselib import floats
from torch import nn


def case_evaluated():
    m = nn.Dropout3d(0.5)
    m.eval()
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_default():
    m = nn.Dropout3d()
    m.eval()
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keywords():
    m = nn.Dropout3d(p=0.3, inplace=True)
    m.eval()
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_positional():
    m = nn.Dropout3d(0.3, True)
    m.eval()
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_nothing_dropped():
    m = nn.Dropout3d(p=0.0)
    m.eval()
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.Dropout3d(0.5)
    m.eval()
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(input=vol)


def case_training():
    m = nn.Dropout3d(p=0.5)
    return m(torch.tensor(floats(2, 3, 4, 6, 8))).shape
