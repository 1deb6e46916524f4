import torch
from caselib import floats
from torch import nn


def case_default():
    return nn.MultiLabelMarginLoss()(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_call_by_name():
    criterion = nn.MultiLabelMarginLoss()
    return criterion(input=torch.tensor(floats(3, 4)), target=torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_mean():
    return nn.MultiLabelMarginLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_sum():
    return nn.MultiLabelMarginLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_none():
    return nn.MultiLabelMarginLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_not_averaged():
    return nn.MultiLabelMarginLoss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_averaged():
    return nn.MultiLabelMarginLoss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_not_reduced():
    return nn.MultiLabelMarginLoss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))
