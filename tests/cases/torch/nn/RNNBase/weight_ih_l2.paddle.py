import paddle
from paddle import nn


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def case_shapes():
    a = movable(nn.GRU(4, 3, num_layers=3))
    b = movable(nn.LSTM(4, 3, num_layers=3))
    c = movable(nn.SimpleRNN(4, 3, num_layers=3))
    return a.weight_ih_l2.shape, b.weight_ih_l2.shape, c.weight_ih_l2.shape


def case_zeroed():
    m = movable(nn.LSTM(4, 3, num_layers=3))
    nn.init.zeros_(m.weight_ih_l2)
    return m.weight_ih_l2
