import paddle
from paddle import nn


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def case_shapes():
    a = movable(nn.GRU(4, 3, num_layers=4))
    b = movable(nn.LSTM(4, 3, num_layers=4))
    c = movable(nn.SimpleRNN(4, 3, num_layers=4))
    return a.bias_hh_l3.shape, b.bias_hh_l3.shape, c.bias_hh_l3.shape


def case_zeroed():
    m = movable(nn.LSTM(4, 3, num_layers=4))
    nn.init.zeros_(m.bias_hh_l3)
    return m.bias_hh_l3
