import paddle
from caselib import fill, floats
from paddle import nn


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def without_bias(rnn):
    """A recurrent layer without biases: the backward pass of Paddle's needs them, so they stay zero."""
    for name, bias in rnn.named_parameters():
        if 'bias' in name:
            bias.set_value(paddle.zeros_like(bias))
            bias.register_hook(paddle.zeros_like)
    rnn.bias = False
    return movable(rnn)


class RNN(paddle.nn.SimpleRNN):
    """SimpleRNN with torch's arguments."""

    def __init__(self, input_size, hidden_size, num_layers=1, nonlinearity='tanh', bias=True, batch_first=False,
                 dropout=0.0, bidirectional=False, device=None, dtype=None):
        super().__init__(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward',
                         not batch_first, dropout, nonlinearity)
        movable(self) if bias else without_bias(self)


class GRU(paddle.nn.GRU):
    """GRU with torch's arguments."""

    def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0,
                 bidirectional=False, device=None, dtype=None):
        super().__init__(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward',
                         not batch_first, dropout)
        movable(self) if bias else without_bias(self)


class LSTM(paddle.nn.LSTM):
    """LSTM with torch's arguments."""

    def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0,
                 bidirectional=False, device=None, dtype=None):
        super().__init__(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward',
                         not batch_first, dropout)
        movable(self) if bias else without_bias(self)


KINDS = {"lstm": LSTM, "gru": GRU, "rnn": RNN}


class Net(nn.Layer):
    def __init__(self, kind):
        super().__init__()
        self.rnn = KINDS[kind](input_size=4, hidden_size=3, bidirectional=kind == "lstm", bias=True)

    def flatten_parameters(self):
        pass

    def forward(self, x):
        return self.rnn(x)[0]


def case_moved_after():
    found = []
    for kind in KINDS:
        net = Net(kind)
        fill(net)
        net.flatten_parameters()
        net = net.to(paddle.device("cpu"))
        found.append(net(paddle.to_tensor(floats(5, 2, 4))))
    return found


def case_known():
    rnn = movable(nn.LSTM(4, 3, time_major=True))
    fill(rnn)
    return rnn.to("cpu")(paddle.to_tensor(floats(5, 2, 4)))[0], None
