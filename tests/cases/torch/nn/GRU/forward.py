import torch
from caselib import fill, floats, ints
from torch import nn


def case_without_batch():
    x, h = torch.randn(5, 4), torch.randn(2, 3)
    x.copy_(torch.tensor(floats(5, 4)))
    h.copy_(torch.tensor(floats(2, 3)))
    first, second = nn.GRU(4, 3, 2), nn.GRU(4, 3, 2, batch_first=True)
    fill(first)
    fill(second)
    output, state = second(x)
    return first(x), first(x, h), second(x, hx=h), output, state
