import torch
from caselib import floats, positive, ints
from torch import nn


def case_default():
    return nn.MultiLabelSoftMarginLoss()(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_call_by_name():
    criterion = nn.MultiLabelSoftMarginLoss()
    return criterion(input=torch.tensor(floats(3, 4)), target=torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_mean():
    return nn.MultiLabelSoftMarginLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_sum():
    return nn.MultiLabelSoftMarginLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_none():
    return nn.MultiLabelSoftMarginLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_not_averaged():
    return nn.MultiLabelSoftMarginLoss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_averaged():
    return nn.MultiLabelSoftMarginLoss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_not_reduced():
    return nn.MultiLabelSoftMarginLoss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_weighted():
    return nn.MultiLabelSoftMarginLoss(weight=torch.tensor(positive(4)))(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_integers():
    return nn.MultiLabelSoftMarginLoss()(torch.tensor(floats(2, 3)), torch.tensor([[1, 0, 1], [0, 0, 1]]))
