import torch
from caselib import floats, positive, ints
from torch import nn


def case_default():
    return nn.BCEWithLogitsLoss()(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_call_by_name():
    criterion = nn.BCEWithLogitsLoss()
    return criterion(input=torch.tensor(floats(3, 4)), target=torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_mean():
    return nn.BCEWithLogitsLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_sum():
    return nn.BCEWithLogitsLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_none():
    return nn.BCEWithLogitsLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_not_averaged():
    return nn.BCEWithLogitsLoss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_averaged():
    return nn.BCEWithLogitsLoss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_not_reduced():
    return nn.BCEWithLogitsLoss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_weighted():
    return nn.BCEWithLogitsLoss(torch.tensor(positive(3, 4)))(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_pos_weight():
    return nn.BCEWithLogitsLoss(pos_weight=torch.tensor(positive(4)))(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_all():
    return nn.BCEWithLogitsLoss(weight=torch.tensor(positive(4)), reduction='sum', pos_weight=torch.tensor(positive(4, seed=1)))(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))
