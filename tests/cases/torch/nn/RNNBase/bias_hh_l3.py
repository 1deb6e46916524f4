from torch import nn


def case_shapes():
    a = nn.GRU(4, 3, num_layers=4, batch_first=True)
    b = nn.LSTM(4, 3, num_layers=4, batch_first=True)
    c = nn.RNN(4, 3, num_layers=4, batch_first=True)
    return a.bias_hh_l3.shape, b.bias_hh_l3.shape, c.bias_hh_l3.shape


def case_zeroed():
    m = nn.LSTM(4, 3, num_layers=4, batch_first=True)
    nn.init.zeros_(m.bias_hh_l3)
    return m.bias_hh_l3
