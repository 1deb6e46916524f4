import torch
from caselib import floats
from torch import nn


def case_one():
    m = nn.AdaptiveAvgPool3d(1)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keyword():
    m = nn.AdaptiveAvgPool3d(output_size=2)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_tuple():
    m = nn.AdaptiveAvgPool3d((2, None, 3))
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.AdaptiveAvgPool3d(1)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(input=vol)


def case_attribute():
    return nn.AdaptiveAvgPool3d(2).output_size
