import torch
from caselib import floats, fill
from torch import nn


def case_default():
    m = nn.RNNCell(4, 3)
    fill(m)
    return m(torch.tensor(floats(2, 4)))


def case_relu():
    m = nn.RNNCell(4, 3, nonlinearity='relu')
    fill(m)
    return m(torch.tensor(floats(2, 4)), torch.tensor(floats(2, 3)))


def case_all_positional():
    m = nn.RNNCell(4, 3, True, 'relu')
    fill(m)
    return m(torch.tensor(floats(2, 4)))


def case_no_bias():
    m = nn.RNNCell(4, 3, bias=False)
    m.weight_ih.data.copy_(torch.tensor(floats(3, 4)))
    m.weight_hh.data.copy_(torch.tensor(floats(3, 3)))
    return m(torch.tensor(floats(2, 4)))


def case_attributes():
    m = nn.RNNCell(4, 3)
    fill(m)
    return m.input_size, m.hidden_size, m.weight_ih, m.weight_hh, m.bias_ih, m.bias_hh


def case_bias_in_a_variable():
    out = []
    for bias in (True, False):
        m = nn.RNNCell(4, 3, bias=bias)
        if bias:
            fill(m)
        m.weight_ih.data.copy_(torch.tensor(floats(*m.weight_ih.shape)))
        m.weight_hh.data.copy_(torch.tensor(floats(*m.weight_hh.shape)))
        out.append(m(torch.tensor(floats(2, 4))))
    return out


def case_isinstance():
    m = nn.RNNCell(4, 3)
    return isinstance(m, nn.RNNCell)
