import torch
from caselib import floats
from torch import nn


def case_one():
    m = nn.AdaptiveAvgPool2d(1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keyword():
    m = nn.AdaptiveAvgPool2d(output_size=2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_tuple():
    m = nn.AdaptiveAvgPool2d((2, None))
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.AdaptiveAvgPool2d(1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_attribute():
    return nn.AdaptiveAvgPool2d(2).output_size
