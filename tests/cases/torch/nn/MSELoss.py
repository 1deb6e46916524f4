import torch
from caselib import floats
from torch import nn


def case_default():
    return nn.MSELoss()(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_call_by_name():
    criterion = nn.MSELoss()
    return criterion(input=torch.tensor(floats(3, 4)), target=torch.tensor(floats(3, 4, seed=1)))


def case_mean():
    return nn.MSELoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_sum():
    return nn.MSELoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_none():
    return nn.MSELoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_not_averaged():
    return nn.MSELoss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_averaged():
    return nn.MSELoss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_not_reduced():
    return nn.MSELoss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))
