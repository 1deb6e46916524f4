import torch
from caselib import floats
from torch import nn


def case_positional():
    m = nn.PixelShuffle(2)
    c12 = torch.tensor(floats(2, 12, 4, 4))
    return m(c12)


def case_keyword():
    m = nn.PixelShuffle(upscale_factor=2)
    c12 = torch.tensor(floats(2, 12, 4, 4))
    return m(c12)


def case_input_by_name():
    m = nn.PixelShuffle(2)
    c12 = torch.tensor(floats(2, 12, 4, 4))
    return m(input=c12)


def case_attribute():
    return nn.PixelShuffle(2).upscale_factor
