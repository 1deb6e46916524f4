import torch
from caselib import floats
from torch import nn


def case_positional():
    return nn.Fold((4, 5), (2, 3))(torch.tensor(floats(1, 12, 9)))


def case_all_positional():
    return nn.Fold((4, 4), 2, 1, 1, 2)(torch.tensor(floats(1, 12, 9)))


def case_keywords():
    return nn.Fold(output_size=(4, 4), kernel_size=2, dilation=1, padding=1, stride=2)(torch.tensor(floats(1, 12, 9)))
