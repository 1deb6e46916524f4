import torch
from paddle import nn


def case_isinstance_of():
    return isinstance(nn.LSTMCell(4, 3), nn.RNNCellBase)


def todo_built():
    # TODO(pt2pd): TPD2001 torch.nn.RNNCellBase: use nn.LSTMCell, nn.GRUCell or nn.SimpleRNNCell
    return torch.nn.RNNCellBase(4, 3, True, 4)
