import torch
from caselib import floats, fill
from torch import nn


def case_default():
    m = nn.LSTMCell(4, 3)
    fill(m)
    return m(torch.tensor(floats(2, 4)))


def case_with_state():
    m = nn.LSTMCell(input_size=4, hidden_size=3, bias=True)
    fill(m)
    h, c = m(torch.tensor(floats(2, 4)), (torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))))
    return h, c


def case_keyword_state():
    m = nn.LSTMCell(4, 3, device='cpu')
    fill(m)
    return m(torch.tensor(floats(2, 4)), hx=(torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))))


def case_loop():
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(4, 3)
        def forward(self, x):
            h = torch.zeros(x.size(1), 3)
            c = torch.zeros(x.size(1), 3)
            for step in x:
                h, c = self.cell(step, (h, c))
            return h
    m = Net()
    fill(m)
    return m(torch.tensor(floats(5, 2, 4)))


def case_no_bias():
    m = nn.LSTMCell(4, 3, bias=False)
    m.weight_ih.data.copy_(torch.tensor(floats(12, 4)))
    m.weight_hh.data.copy_(torch.tensor(floats(12, 3)))
    return m(torch.tensor(floats(2, 4)))


def case_attributes():
    m = nn.LSTMCell(4, 3)
    fill(m)
    return m.input_size, m.hidden_size, m.weight_ih, m.weight_hh, m.bias_ih, m.bias_hh


def case_forward_called():
    m = nn.LSTMCell(4, 3)
    fill(m)
    return m.forward(torch.tensor(floats(2, 4)))


def case_bias_in_a_variable():
    out = []
    for bias in (True, False):
        m = nn.LSTMCell(4, 3, bias=bias)
        if bias:
            fill(m)
        m.weight_ih.data.copy_(torch.tensor(floats(*m.weight_ih.shape)))
        m.weight_hh.data.copy_(torch.tensor(floats(*m.weight_hh.shape)))
        out.append(m(torch.tensor(floats(2, 4))))
    return out


def case_isinstance():
    m = nn.LSTMCell(4, 3)
    return isinstance(m, nn.LSTMCell)


def case_bias_one():
    m = nn.LSTMCell(4, 3, 1)
    fill(m)
    return m(torch.tensor(floats(2, 4)))
