import torch
from caselib import floats
from torch import nn


def case_one():
    m = nn.AdaptiveMaxPool2d(1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keyword():
    m = nn.AdaptiveMaxPool2d(output_size=2, return_indices=False)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_tuple():
    m = nn.AdaptiveMaxPool2d((2, 3))
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.AdaptiveMaxPool2d(1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_indices():
    values, where = nn.AdaptiveMaxPool2d(2, return_indices=True)(torch.tensor(floats(2, 3, 8, 8)))
    return values, where.tolist()
