import torch
from caselib import floats
from torch import nn


def case_positional():
    m = nn.AvgPool1d(2)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_padded():
    m = nn.AvgPool1d(3, 2, 1)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_ceil():
    m = nn.AvgPool1d(3, 2, 1, True)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_without_padding():
    m = nn.AvgPool1d(3, 2, 1, False, False)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.AvgPool1d(kernel_size=3, stride=2, padding=1, ceil_mode=True, count_include_pad=False)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_counted():
    m = nn.AvgPool1d(3, stride=2, padding=1, count_include_pad=True)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_no_padding():
    m = nn.AvgPool1d(3, 2, padding=0, count_include_pad=True)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_ceil_no_padding():
    m = nn.AvgPool1d(3, 2, ceil_mode=True)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.AvgPool1d(2)
    s = torch.tensor(floats(2, 3, 16))
    return m(input=s)


def case_gradient():
    m = nn.AvgPool1d(2)
    s = torch.tensor(floats(2, 3, 16), requires_grad=True)
    m(s).pow(2).sum().backward()
    return s.grad


def case_attributes():
    m = nn.AvgPool1d(3, 2, 1)
    return m.ceil_mode


def case_as_value():
    pool = nn.AvgPool1d
    return pool(2)(torch.tensor(floats(2, 3, 16)))


def case_annotated():
    def first(pool: nn.AvgPool1d):
        return pool(torch.tensor(floats(2, 3, 16)))
    return first(nn.AvgPool1d(2))
