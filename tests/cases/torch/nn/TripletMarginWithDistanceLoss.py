import torch
from caselib import floats
from torch import nn


def case_default():
    return nn.TripletMarginWithDistanceLoss()(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_mean():
    return nn.TripletMarginWithDistanceLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_sum():
    return nn.TripletMarginWithDistanceLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_none():
    return nn.TripletMarginWithDistanceLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_distance():
    return nn.TripletMarginWithDistanceLoss(distance_function=nn.PairwiseDistance(), margin=0.5)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def case_own():
    return nn.TripletMarginWithDistanceLoss(distance_function=lambda a, b: (a - b).abs().sum(-1), swap=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4, seed=2)))


def todo_swapped():
    return nn.TripletMarginWithDistanceLoss(swap=True)
