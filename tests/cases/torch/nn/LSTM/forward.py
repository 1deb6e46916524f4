import torch
from caselib import fill, floats, ints
from torch import nn


def case_without_batch():
    x, h = torch.randn(5, 4), torch.randn(2, 3)
    x.copy_(torch.tensor(floats(5, 4)))
    h.copy_(torch.tensor(floats(2, 3)))
    first, second = nn.LSTM(4, 3, 2), nn.LSTM(4, 3, 2, batch_first=True)
    fill(first)
    fill(second)
    output, state = second(x)
    return first(x), first(x, (h, h * 0.5)), second(x, hx=(h, h * 0.5)), output, state


def filled(model):
    for p in model.parameters():
        p.data.copy_(torch.arange(p.numel()).view(p.shape).float().sin())
    return model


def case_filled():
    return filled(nn.LSTM(4, 3, batch_first=True))(torch.tensor(floats(2, 5, 4)))[0]


def case_projected():
    first = filled(nn.LSTM(4, 5, batch_first=True, proj_size=3))
    second = filled(nn.LSTM(4, 5, 2, proj_size=3))
    return first(torch.tensor(floats(2, 5, 4)))[0].shape, second(torch.tensor(floats(2, 5, 4)))[1][0].shape
