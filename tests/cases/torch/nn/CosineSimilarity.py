import torch
from caselib import floats
from torch import nn


def case_default():
    return nn.CosineSimilarity()(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_positional():
    return nn.CosineSimilarity(0)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_keywords():
    return nn.CosineSimilarity(dim=-1, eps=1e-6)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))
