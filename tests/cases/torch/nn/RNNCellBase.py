import torch
from caselib import fill, floats
from torch import nn


def case_isinstance_of():
    return isinstance(nn.LSTMCell(4, 3), nn.RNNCellBase)


def case_list_of_cells():
    cells = nn.ModuleList([nn.LSTMCell(4, 4) for _ in range(2)])
    fill(cells)
    x = torch.tensor(floats(2, 4))
    for cell in cells:
        x, _ = cell(x)
    return x


class Stacked(nn.Module):
    def __init__(self, kind, n):
        super().__init__()
        self.layers = nn.ModuleList()
        for i in range(n):
            self.layers.append(kind(4, 4, bias=True))

    def forward(self, x, states):
        for i, layer in enumerate(self.layers):
            states[i] = layer(x, hx=states[i])
            x = states[i][0] if isinstance(states[i], tuple) else states[i]
        return states


def case_stacked():
    x, h, found = torch.tensor(floats(2, 4)), torch.tensor(floats(2, 4, seed=1)), []
    for kind in (nn.LSTMCell, nn.GRUCell, nn.RNNCell):
        net = Stacked(kind, 2)
        fill(net)
        found.append(net(x, [(h, h) if kind is nn.LSTMCell else h for _ in range(2)]))
    return found


def case_by_name():
    net = nn.Module()
    net.add_module("first", nn.LSTMCell(4, 4))
    net.add_module("second", nn.GRUCell(4, 4))
    net.add_module("third", nn.RNNCell(4, 4, nonlinearity="relu"))
    fill(net)
    h, c = net.first(torch.tensor(floats(2, 4)))
    for name in ("second", "third"):
        h = getattr(net, name)(h, c)
    return h, type(net.first) is nn.LSTMCell, type(net.second) is nn.GRUCell, type(net.third) is nn.RNNCell


def case_known():
    lstm, gru, rnn = nn.LSTMCell(4, 4), nn.GRUCell(4, 4), nn.RNNCell(4, 4)
    for cell in (lstm, gru, rnn):
        fill(cell)
    h, c = lstm(torch.tensor(floats(2, 4)))
    return rnn(gru(h, c), c)


class Gated(nn.LSTMCell):
    def forward(self, x, states=None):
        h, c = super().forward(x, states)
        return h * torch.sigmoid(x), c


class Added(nn.GRUCell):
    def forward(self, x, state=None):
        return super().forward(x, state) + x


class Narrow(nn.LSTMCell):
    def __init__(self, n):
        super().__init__(n, 3, bias=False)


class Less(nn.RNNCell):
    def forward(self, x, state=None):
        return super().forward(x, state) - x


def case_derived():
    found = []
    for cell in (Gated(4, 4), Added(4, 4), Less(4, 4)):
        fill(cell)
        found.append(cell(torch.tensor(floats(2, 4))))
    narrow = Narrow(4)
    return found, narrow.weight_ih.shape


def todo_built():
    return nn.RNNCellBase(4, 3, True, 4)
