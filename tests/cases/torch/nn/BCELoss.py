import torch
from caselib import positive, ints
from torch import nn


def case_default():
    return nn.BCELoss()(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_call_by_name():
    criterion = nn.BCELoss()
    return criterion(input=torch.tensor(positive(3, 4) * 0.8), target=torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_mean():
    return nn.BCELoss(reduction='mean')(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_sum():
    return nn.BCELoss(reduction='sum')(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_none():
    return nn.BCELoss(reduction='none')(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_not_averaged():
    return nn.BCELoss(size_average=False)(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_averaged():
    return nn.BCELoss(size_average=True, reduce=True)(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_not_reduced():
    return nn.BCELoss(reduce=False)(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_weighted():
    return nn.BCELoss(weight=torch.tensor(positive(4)))(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_weight_positional():
    return nn.BCELoss(torch.tensor(positive(3, 4)))(torch.tensor(positive(3, 4) * 0.8), torch.tensor(ints(3, 4, high=2).astype("float32")))
