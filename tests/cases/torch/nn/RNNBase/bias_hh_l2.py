from torch import nn


def case_shapes():
    a = nn.GRU(4, 3, num_layers=3)
    b = nn.LSTM(4, 3, num_layers=3)
    c = nn.RNN(4, 3, num_layers=3)
    return a.bias_hh_l2.shape, b.bias_hh_l2.shape, c.bias_hh_l2.shape


def case_zeroed():
    m = nn.LSTM(4, 3, num_layers=3)
    nn.init.zeros_(m.bias_hh_l2)
    return m.bias_hh_l2
