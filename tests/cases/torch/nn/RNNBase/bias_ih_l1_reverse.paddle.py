import paddle
from paddle import nn


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def case_shapes():
    a = movable(nn.GRU(4, 3, num_layers=2, direction='bidirect'))
    b = movable(nn.LSTM(4, 3, num_layers=2, direction='bidirect'))
    c = movable(nn.SimpleRNN(4, 3, num_layers=2, direction='bidirect'))
    return a.bias_ih_l1_reverse.shape, b.bias_ih_l1_reverse.shape, c.bias_ih_l1_reverse.shape


def case_zeroed():
    m = movable(nn.LSTM(4, 3, num_layers=2, direction='bidirect'))
    nn.init.zeros_(m.bias_ih_l1_reverse)
    return m.bias_ih_l1_reverse
