import torch
from caselib import floats
from torch import nn


def case_one():
    m = nn.AdaptiveAvgPool1d(1)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_keyword():
    m = nn.AdaptiveAvgPool1d(output_size=2)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_tuple():
    m = nn.AdaptiveAvgPool1d(5)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.AdaptiveAvgPool1d(1)
    s = torch.tensor(floats(2, 3, 16))
    return m(input=s)


def case_attribute():
    return nn.AdaptiveAvgPool1d(2).output_size
