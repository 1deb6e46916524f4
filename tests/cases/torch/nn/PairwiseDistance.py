import torch
from caselib import floats
from torch import nn


def case_default():
    return nn.PairwiseDistance()(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_positional():
    return nn.PairwiseDistance(1, 1e-3, True)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_keywords():
    return nn.PairwiseDistance(p=2.0, eps=1e-4, keepdim=True)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))
