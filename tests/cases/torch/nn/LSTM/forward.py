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
