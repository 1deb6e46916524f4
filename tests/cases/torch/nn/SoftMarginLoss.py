import torch
from caselib import floats, ints
from torch import nn


def case_default():
    return nn.SoftMarginLoss()(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_call_by_name():
    criterion = nn.SoftMarginLoss()
    return criterion(input=torch.tensor(floats(3, 4)), target=torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_mean():
    return nn.SoftMarginLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_sum():
    return nn.SoftMarginLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_none():
    return nn.SoftMarginLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_not_averaged():
    return nn.SoftMarginLoss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_averaged():
    return nn.SoftMarginLoss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_not_reduced():
    return nn.SoftMarginLoss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))
