import paddle
from caselib import fill, floats
from paddle import nn


class StateRNNCell(paddle.nn.SimpleRNNCell):
    """RNNCell with torch's arguments that gives its new state alone."""

    def __init__(self, input_size, hidden_size, bias=True, nonlinearity='tanh', device=None, dtype=None):
        attr = None if bias else False
        super().__init__(input_size, hidden_size, nonlinearity, bias_ih_attr=attr, bias_hh_attr=attr)

    def forward(self, input, hx=None):
        return super().forward(input, hx)[0]


class StateGRUCell(paddle.nn.GRUCell):
    """GRUCell with torch's arguments that gives its new state alone."""

    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
        attr = None if bias else False
        super().__init__(input_size, hidden_size, bias_ih_attr=attr, bias_hh_attr=attr)

    def forward(self, input, hx=None):
        return super().forward(input, hx)[0]


class StateLSTMCell(paddle.nn.LSTMCell):
    """LSTMCell with torch's arguments that gives its new states alone."""

    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
        attr = None if bias else False
        super().__init__(input_size, hidden_size, bias_ih_attr=attr, bias_hh_attr=attr)

    def forward(self, input, hx=None):
        return super().forward(input, hx)[1]


class Controller(nn.Layer):
    def __init__(self, kind):
        super().__init__()
        if kind == "lstm":
            self.cell = StateLSTMCell(3, 4)
        elif kind == "gru":
            self.cell = StateGRUCell(3, 4)
        else:
            self.cell = StateRNNCell(3, 4)

    def forward(self, x, state=None):
        for _ in range(2):
            state = self.cell(x, state)
        return state[0] if isinstance(state, tuple) else state


class Plain(nn.Layer):
    def __init__(self):
        super().__init__()
        self.lstm, self.gru, self.rnn = StateLSTMCell(3, 3), StateGRUCell(3, 3), StateRNNCell(3, 3)
        self.last = StateLSTMCell(3, 3)
        self.other = StateGRUCell(3, 3)
        self.third = StateRNNCell(3, 3)

    def forward(self, x):
        h, c = self.lstm(x)
        h, c = self.last(self.rnn(c, self.gru(x, h)))
        return self.third(h, self.other(c))


def case_one_of_several():
    found = []
    for kind in ("lstm", "gru", "rnn"):
        net = Controller(kind)
        fill(net)
        found.append((net(paddle.to_tensor(floats(2, 3))), net.cell.weight_ih))
    return found


def case_all():
    net = Plain()
    fill(net)
    return net(paddle.to_tensor(floats(2, 3))), net.last.weight_ih
