from torch import nn


def case_shapes():
    a = nn.GRU(4, 3, num_layers=3, bidirectional=True)
    b = nn.LSTM(4, 3, num_layers=3, bidirectional=True)
    c = nn.RNN(4, 3, num_layers=3, bidirectional=True)
    return a.bias_hh_l2_reverse.shape, b.bias_hh_l2_reverse.shape, c.bias_hh_l2_reverse.shape


def case_zeroed():
    m = nn.LSTM(4, 3, num_layers=3, bidirectional=True)
    nn.init.zeros_(m.bias_hh_l2_reverse)
    return m.bias_hh_l2_reverse
