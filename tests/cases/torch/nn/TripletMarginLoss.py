import torch
from caselib import floats
from torch import nn


def case_default():
    return nn.TripletMarginLoss()(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_call_by_name():
    criterion = nn.TripletMarginLoss()
    return criterion(anchor=torch.tensor(floats(3, 4)), positive=torch.tensor(floats(3, 4, seed=1)), negative=torch.tensor(floats(3, 4, seed=2)))


def case_mean():
    return nn.TripletMarginLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_sum():
    return nn.TripletMarginLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_none():
    return nn.TripletMarginLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_not_averaged():
    return nn.TripletMarginLoss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_averaged():
    return nn.TripletMarginLoss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_not_reduced():
    return nn.TripletMarginLoss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_positional():
    return nn.TripletMarginLoss(0.5, 1)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_keywords():
    return nn.TripletMarginLoss(margin=0.5, p=2.0, eps=1e-3, swap=True)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))
