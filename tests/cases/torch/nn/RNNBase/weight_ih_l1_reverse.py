from torch import nn


def case_shapes():
    a = nn.GRU(4, 3, num_layers=2, bias=False, bidirectional=True)
    b = nn.LSTM(4, 3, num_layers=2, bias=False, bidirectional=True)
    c = nn.RNN(4, 3, num_layers=2, bias=False, bidirectional=True)
    return a.weight_ih_l1_reverse.shape, b.weight_ih_l1_reverse.shape, c.weight_ih_l1_reverse.shape


def case_zeroed():
    m = nn.LSTM(4, 3, num_layers=2, bias=False, bidirectional=True)
    nn.init.zeros_(m.weight_ih_l1_reverse)
    return m.weight_ih_l1_reverse
