import torch
from caselib import floats, fill
from torch import nn


def case_default():
    m = nn.GRUCell(4, 3)
    fill(m)
    return m(torch.tensor(floats(2, 4)))


def case_with_state():
    m = nn.GRUCell(input_size=4, hidden_size=3, bias=True)
    fill(m)
    h = torch.tensor(floats(2, 3))
    h = m(torch.tensor(floats(2, 4)), h)
    return h


def case_keyword_state():
    m = nn.GRUCell(4, 3)
    fill(m)
    return m(input=torch.tensor(floats(2, 4)), hx=torch.tensor(floats(2, 3)))


def case_no_bias():
    m = nn.GRUCell(4, 3, False)
    m.weight_ih.data.copy_(torch.tensor(floats(9, 4)))
    m.weight_hh.data.copy_(torch.tensor(floats(9, 3)))
    return m(torch.tensor(floats(2, 4)))


def case_attributes():
    m = nn.GRUCell(4, 3)
    fill(m)
    return m.input_size, m.hidden_size, m.weight_ih, m.weight_hh, m.bias_ih, m.bias_hh


def case_bias_in_a_variable():
    out = []
    for bias in (True, False):
        m = nn.GRUCell(4, 3, bias=bias)
        if bias:
            fill(m)
        m.weight_ih.data.copy_(torch.tensor(floats(*m.weight_ih.shape)))
        m.weight_hh.data.copy_(torch.tensor(floats(*m.weight_hh.shape)))
        out.append(m(torch.tensor(floats(2, 4))))
    return out


def case_isinstance():
    m = nn.GRUCell(4, 3)
    return isinstance(m, nn.GRUCell)
