import torch
from caselib import floats, ints
from torch import nn


def case_default():
    return nn.MarginRankingLoss()(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_call_by_name():
    criterion = nn.MarginRankingLoss()
    return criterion(input1=torch.tensor(floats(3, 4)), input2=torch.tensor(floats(3, 4, seed=1)), target=torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_mean():
    return nn.MarginRankingLoss(reduction='mean')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_sum():
    return nn.MarginRankingLoss(reduction='sum')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_none():
    return nn.MarginRankingLoss(reduction='none')(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_not_averaged():
    return nn.MarginRankingLoss(size_average=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_averaged():
    return nn.MarginRankingLoss(size_average=True, reduce=True)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_not_reduced():
    return nn.MarginRankingLoss(reduce=False)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_margin():
    return nn.MarginRankingLoss(margin=0.2)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_positional():
    return nn.MarginRankingLoss(0.2)(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_integers():
    x, y = torch.tensor(floats(3), requires_grad=True), torch.tensor(floats(3, seed=1))
    loss = nn.MarginRankingLoss(margin=0.1)(x, y, torch.tensor([1, -1, 1]))
    loss.backward()
    return loss, x.grad
