import torch
from caselib import floats
from torch import nn


def case_default():
    return nn.SmoothL1Loss()(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_call_by_name():
    criterion = nn.SmoothL1Loss()
    return criterion(input=torch.tensor(floats(3, 4)), target=torch.tensor(floats(3, 4, seed=1)))


def case_mean():
    return nn.SmoothL1Loss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_sum():
    return nn.SmoothL1Loss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_none():
    return nn.SmoothL1Loss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_not_averaged():
    return nn.SmoothL1Loss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_averaged():
    return nn.SmoothL1Loss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_not_reduced():
    return nn.SmoothL1Loss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_beta():
    return nn.SmoothL1Loss(beta=0.5)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_beta_one():
    return nn.SmoothL1Loss(reduction='sum', beta=1.0)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))
