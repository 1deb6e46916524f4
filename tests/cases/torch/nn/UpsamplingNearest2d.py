import torch
from caselib import floats
from torch import nn


def case_factor():
    m = nn.UpsamplingNearest2d(scale_factor=2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_size():
    m = nn.UpsamplingNearest2d(size=(5, 7))
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_positional():
    m = nn.UpsamplingNearest2d((5, 7))
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.UpsamplingNearest2d(scale_factor=2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)
