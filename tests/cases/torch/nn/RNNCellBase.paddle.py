import paddle
import torch
from caselib import fill, floats
from paddle import nn


class StateRNNCell(paddle.nn.SimpleRNNCell):
    """RNNCell with torch's arguments that gives its new state alone."""

    def __init__(self, input_size, hidden_size, bias=True, nonlinearity='tanh', device=None, dtype=None):
        attr = None if bias else False
        super().__init__(input_size, hidden_size, nonlinearity, bias_ih_attr=attr, bias_hh_attr=attr)

    def forward(self, input, hx=None):
        return super().forward(input, hx)[0]


class StateLSTMCell(paddle.nn.LSTMCell):
    """LSTMCell with torch's arguments that gives its new states alone."""

    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
        attr = None if bias else False
        super().__init__(input_size, hidden_size, bias_ih_attr=attr, bias_hh_attr=attr)

    def forward(self, input, hx=None):
        return super().forward(input, hx)[1]


class StateGRUCell(paddle.nn.GRUCell):
    """GRUCell with torch's arguments that gives its new state alone."""

    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
        attr = None if bias else False
        super().__init__(input_size, hidden_size, bias_ih_attr=attr, bias_hh_attr=attr)

    def forward(self, input, hx=None):
        return super().forward(input, hx)[0]


def case_isinstance_of():
    return isinstance(StateLSTMCell(4, 3), nn.RNNCellBase)


def case_list_of_cells():
    cells = nn.LayerList([StateLSTMCell(4, 4) for _ in range(2)])
    fill(cells)
    x = paddle.to_tensor(floats(2, 4))
    for cell in cells:
        x, _ = cell(x)
    return x


class Stacked(nn.Layer):
    def __init__(self, kind, n):
        super().__init__()
        self.layers = nn.LayerList()
        for i in range(n):
            self.layers.append(kind(4, 4, bias=True))

    def forward(self, x, states):
        for i, layer in enumerate(self.layers):
            states[i] = layer(x, hx=states[i])
            x = states[i][0] if isinstance(states[i], tuple) else states[i]
        return states


def case_stacked():
    x, h, found = paddle.to_tensor(floats(2, 4)), paddle.to_tensor(floats(2, 4, seed=1)), []
    for kind in (StateLSTMCell, StateGRUCell, StateRNNCell):
        net = Stacked(kind, 2)
        fill(net)
        found.append(net(x, [(h, h) if kind is StateLSTMCell else h for _ in range(2)]))
    return found


def case_by_name():
    net = nn.Layer()
    net.add_sublayer("first", StateLSTMCell(4, 4))
    net.add_sublayer("second", StateGRUCell(4, 4))
    net.add_sublayer("third", StateRNNCell(4, 4, nonlinearity="relu"))
    fill(net)
    h, c = net.first(paddle.to_tensor(floats(2, 4)))
    for name in ("second", "third"):
        h = getattr(net, name)(h, c)
    return h, type(net.first) is StateLSTMCell, type(net.second) is StateGRUCell, type(net.third) is StateRNNCell


def case_known():
    lstm, gru, rnn = StateLSTMCell(4, 4), StateGRUCell(4, 4), StateRNNCell(4, 4)
    for cell in (lstm, gru, rnn):
        fill(cell)
    h, c = lstm(paddle.to_tensor(floats(2, 4)))
    return rnn(gru(h, c), c)


class Gated(StateLSTMCell):
    def forward(self, x, states=None):
        h, c = super().forward(x, states)
        return h * nn.functional.sigmoid(x), c


class Added(StateGRUCell):
    def forward(self, x, state=None):
        return super().forward(x, state) + x


class Narrow(StateLSTMCell):
    def __init__(self, n):
        super().__init__(n, 3, bias=False)


class Less(StateRNNCell):
    def forward(self, x, state=None):
        return super().forward(x, state) - x


def case_derived():
    found = []
    for cell in (Gated(4, 4), Added(4, 4), Less(4, 4)):
        fill(cell)
        found.append(cell(paddle.to_tensor(floats(2, 4))))
    narrow = Narrow(4)
    return found, narrow.weight_ih.shape


def todo_built():
    # TODO(pt2pd): TPD2001 torch.nn.RNNCellBase: use nn.LSTMCell, nn.GRUCell or nn.SimpleRNNCell
    return torch.nn.RNNCellBase(4, 3, True, 4)
