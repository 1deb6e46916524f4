import torch
from caselib import floats
from torch import nn


def case_default():
    return nn.CosineEmbeddingLoss()(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]))


def case_call_by_name():
    criterion = nn.CosineEmbeddingLoss()
    return criterion(input1=torch.tensor(floats(3, 4)), input2=torch.tensor(floats(3, 4, seed=1)), target=torch.tensor([1, -1, 1]))


def case_mean():
    return nn.CosineEmbeddingLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]))


def case_sum():
    return nn.CosineEmbeddingLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]))


def case_none():
    return nn.CosineEmbeddingLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]))


def case_not_averaged():
    return nn.CosineEmbeddingLoss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]))


def case_averaged():
    return nn.CosineEmbeddingLoss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]))


def case_not_reduced():
    return nn.CosineEmbeddingLoss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]))


def case_margin():
    return nn.CosineEmbeddingLoss(margin=0.2)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]))


def case_positional():
    return nn.CosineEmbeddingLoss(0.2)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([1, -1, 1]))
