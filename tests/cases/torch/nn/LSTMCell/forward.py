import torch
from caselib import fill, floats, ints
from torch import nn


def case_without_batch():
    x, h = torch.randn(4), torch.randn(3)
    x.copy_(torch.tensor(floats(4)))
    h.copy_(torch.tensor(floats(3)))
    cell = nn.LSTMCell(4, 3)
    fill(cell)
    return cell(x), cell(x, (h, h * 0.5)), cell(torch.tensor(floats(2, 4)))
