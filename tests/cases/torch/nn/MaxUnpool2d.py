import torch
from caselib import floats
from torch import nn


def case_inverse():
    values, where = nn.MaxPool2d(2, return_indices=True)(torch.tensor(floats(2, 3, 8, 8)))
    return nn.MaxUnpool2d(2)(values, where)


def case_by_name():
    values, where = nn.MaxPool2d(2, return_indices=True)(torch.tensor(floats(2, 3, 8, 8)))
    return nn.MaxUnpool2d(2)(input=values, indices=where)


def case_keywords():
    values, where = nn.MaxPool2d(2, stride=2, return_indices=True)(torch.tensor(floats(2, 3, 8, 8)))
    return nn.MaxUnpool2d(kernel_size=2, stride=2, padding=0)(values, where)
