import torch
from caselib import floats, positive
from torch import nn


def case_default():
    return nn.MultiMarginLoss()(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_call_by_name():
    criterion = nn.MultiMarginLoss()
    return criterion(input=torch.tensor(floats(3, 4)), target=torch.tensor([0, 3, 1]))


def case_mean():
    return nn.MultiMarginLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_sum():
    return nn.MultiMarginLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_none():
    return nn.MultiMarginLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_not_averaged():
    return nn.MultiMarginLoss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_averaged():
    return nn.MultiMarginLoss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_not_reduced():
    return nn.MultiMarginLoss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_weighted():
    return nn.MultiMarginLoss(2, 0.5, torch.tensor(positive(4)))(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_keywords():
    return nn.MultiMarginLoss(p=1, margin=0.5, weight=torch.tensor(positive(4)))(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))
