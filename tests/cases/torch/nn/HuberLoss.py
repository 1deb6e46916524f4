import torch
from caselib import floats
from torch import nn


def case_default():
    return nn.HuberLoss()(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_call_by_name():
    criterion = nn.HuberLoss()
    return criterion(input=torch.tensor(floats(3, 4)), target=torch.tensor(floats(3, 4, seed=1)))


def case_mean():
    return nn.HuberLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_sum():
    return nn.HuberLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_none():
    return nn.HuberLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_delta():
    return nn.HuberLoss(delta=0.5)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_positional():
    return nn.HuberLoss('sum', 0.5)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))
