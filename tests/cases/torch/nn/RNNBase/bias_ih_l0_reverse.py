from torch import nn


def case_shapes():
    a = nn.GRU(4, 3, bidirectional=True)
    b = nn.LSTM(4, 3, bidirectional=True)
    c = nn.RNN(4, 3, bidirectional=True)
    return a.bias_ih_l0_reverse.shape, b.bias_ih_l0_reverse.shape, c.bias_ih_l0_reverse.shape


def case_zeroed():
    m = nn.LSTM(4, 3, bidirectional=True)
    nn.init.zeros_(m.bias_ih_l0_reverse)
    return m.bias_ih_l0_reverse
