import torch
from caselib import floats, ints
from torch import nn


def case_default():
    return nn.HingeEmbeddingLoss()(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_call_by_name():
    criterion = nn.HingeEmbeddingLoss()
    return criterion(input=torch.tensor(floats(3, 4)), target=torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_mean():
    return nn.HingeEmbeddingLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_sum():
    return nn.HingeEmbeddingLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_none():
    return nn.HingeEmbeddingLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_not_averaged():
    return nn.HingeEmbeddingLoss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_averaged():
    return nn.HingeEmbeddingLoss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_not_reduced():
    return nn.HingeEmbeddingLoss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_margin():
    return nn.HingeEmbeddingLoss(margin=0.2)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_positional():
    return nn.HingeEmbeddingLoss(0.2)(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))
