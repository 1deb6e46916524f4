import torch
from caselib import floats
from torch import nn


def case_positional():
    m = nn.PixelUnshuffle(2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keyword():
    m = nn.PixelUnshuffle(downscale_factor=2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.PixelUnshuffle(2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)
