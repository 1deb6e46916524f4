from torch import nn


def case_shapes():
    a = nn.GRU(4, 3, num_layers=3, batch_first=True)
    b = nn.LSTM(4, 3, num_layers=3, batch_first=True)
    c = nn.RNN(4, 3, num_layers=3, batch_first=True)
    return a.weight_ih_l2.shape, b.weight_ih_l2.shape, c.weight_ih_l2.shape


def case_zeroed():
    m = nn.LSTM(4, 3, num_layers=3, batch_first=True)
    nn.init.zeros_(m.weight_ih_l2)
    return m.weight_ih_l2
