import paddle
from paddle import nn


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def case_shapes():
    a = movable(nn.GRU(4, 3, num_layers=3, time_major=True))
    b = movable(nn.LSTM(4, 3, num_layers=3, time_major=True))
    c = movable(nn.SimpleRNN(4, 3, num_layers=3, time_major=True))
    return a.weight_hh_l2.shape, b.weight_hh_l2.shape, c.weight_hh_l2.shape


def case_by_name():
    net = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 3))
    return [name for name, p in net.named_parameters()], len(list(net.parameters()))


def case_zeroed():
    m = movable(nn.LSTM(4, 3, num_layers=3, time_major=True))
    nn.init.zeros_(m.weight_hh_l2)
    return m.weight_hh_l2
