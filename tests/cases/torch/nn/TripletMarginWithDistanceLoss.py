import torch
from caselib import floats
from torch import nn


def case_default():
    return nn.TripletMarginWithDistanceLoss()(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_call_by_name():
    criterion = nn.TripletMarginWithDistanceLoss()
    return criterion(anchor=torch.tensor(floats(3, 4)), positive=torch.tensor(floats(3, 4, seed=1)), negative=torch.tensor(floats(3, 4, seed=2)))


def case_mean():
    return nn.TripletMarginWithDistanceLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_sum():
    return nn.TripletMarginWithDistanceLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_none():
    return nn.TripletMarginWithDistanceLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_plain():
    return nn.TripletMarginWithDistanceLoss(distance_function=None, margin=0.5, swap=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def todo_own():
    return nn.TripletMarginWithDistanceLoss(distance_function=lambda a, b: (a - b).abs().sum(-1))


def todo_swapped():
    return nn.TripletMarginWithDistanceLoss(swap=True)
