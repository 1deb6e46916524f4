from torch import nn


def case_shapes():
    a = nn.GRU(4, 3, num_layers=3)
    b = nn.LSTM(4, 3, num_layers=3)
    c = nn.RNN(4, 3, num_layers=3)
    return a.weight_hh_l2.shape, b.weight_hh_l2.shape, c.weight_hh_l2.shape


def case_by_name():
    net = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 3))
    return [name for name, p in net.named_parameters()], len(list(net.parameters()))


def case_zeroed():
    m = nn.LSTM(4, 3, num_layers=3)
    nn.init.zeros_(m.weight_hh_l2)
    return m.weight_hh_l2
