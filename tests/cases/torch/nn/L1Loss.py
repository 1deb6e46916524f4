import torch
from caselib import floats
from torch import nn


def case_default():
    return nn.L1Loss()(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_call_by_name():
    criterion = nn.L1Loss()
    return criterion(input=torch.tensor(floats(3, 4)), target=torch.tensor(floats(3, 4, seed=1)))


def case_mean():
    return nn.L1Loss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_sum():
    return nn.L1Loss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_none():
    return nn.L1Loss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_not_averaged():
    return nn.L1Loss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_averaged():
    return nn.L1Loss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_not_reduced():
    return nn.L1Loss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_smooth_without_width():
    return nn.SmoothL1Loss(beta=0.0)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))
