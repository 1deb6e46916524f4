import torch
from caselib import fill, floats
from torch import nn


class Controller(nn.Module):
    def __init__(self, kind):
        super().__init__()
        if kind == "lstm":
            self.cell = nn.LSTMCell(3, 4)
        elif kind == "gru":
            self.cell = nn.GRUCell(3, 4)
        else:
            self.cell = nn.RNNCell(3, 4)

    def forward(self, x, state=None):
        for _ in range(2):
            state = self.cell(x, state)
        return state[0] if isinstance(state, tuple) else state


class Plain(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm, self.gru, self.rnn = nn.LSTMCell(3, 3), nn.GRUCell(3, 3), nn.RNNCell(3, 3)
        self.last = nn.LSTMCell(3, 3)
        self.other = nn.GRUCell(3, 3)
        self.third = nn.RNNCell(3, 3)

    def forward(self, x):
        h, c = self.lstm(x)
        h, c = self.last(self.rnn(c, self.gru(x, h)))
        return self.third(h, self.other(c))


def case_one_of_several():
    found = []
    for kind in ("lstm", "gru", "rnn"):
        net = Controller(kind)
        fill(net)
        found.append((net(torch.tensor(floats(2, 3))), net.cell.weight_ih))
    return found


def case_all():
    net = Plain()
    fill(net)
    return net(torch.tensor(floats(2, 3))), net.last.weight_ih
