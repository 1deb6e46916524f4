import torch
from caselib import floats, fill
from torch import nn


def case_same_dilated():
    m = nn.Conv1d(3, 6, 3, padding='same', dilation=2)
    fill(m)
    return m(torch.tensor(floats(2, 3, 16)))


def case_same_dilated_5():
    m = nn.Conv1d(3, 6, 5, padding='same', dilation=2, groups=3)
    fill(m)
    return m(torch.tensor(floats(2, 3, 16)))


def todo_same_dilated_7():
    m = nn.Conv1d(3, 6, kernel_size=7, padding='same', dilation=1 + 1)
    fill(m)
    return m(torch.tensor(floats(2, 3, 16)))


def case_same_dilated_variable():
    rate = 2
    m = nn.Conv1d(3, 6, 3, padding='same', dilation=rate, bias=False)
    fill(m)
    return m(torch.tensor(floats(2, 3, 16)))


def case_value():
    return nn.Conv1d(3, 6, 3, padding=1).padding


def case_in_variable():
    how = 'valid'
    m = nn.Conv1d(3, 6, 3, padding=how)
    fill(m)
    return m(torch.tensor(floats(2, 3, 16)))


def case_in_variable_dilated():
    how = 'same'
    m = nn.Conv1d(3, 6, 3, padding=how, dilation=2)
    fill(m)
    return m(torch.tensor(floats(2, 3, 16)))
