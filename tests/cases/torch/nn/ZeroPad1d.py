import torch
import torch.nn.functional as F
from caselib import floats
from torch import nn


def case_number():
    m = nn.ZeroPad1d(1)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_tuple():
    m = nn.ZeroPad1d((1, 2))
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_keyword():
    m = nn.ZeroPad1d(padding=1)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.ZeroPad1d(1)
    s = torch.tensor(floats(2, 3, 16))
    return m(input=s)


def case_padded_with_none():
    return F.pad(torch.tensor(floats(2, 3)), (1, 1), value=None)
