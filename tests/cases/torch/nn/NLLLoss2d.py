import torch
from caselib import floats, ints
from torch import nn


def case_default():
    return nn.NLLLoss2d()(torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), torch.tensor(ints(2, 4, 5, high=3)))


def case_call_by_name():
    criterion = nn.NLLLoss2d()
    return criterion(input=torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), target=torch.tensor(ints(2, 4, 5, high=3)))


def case_mean():
    return nn.NLLLoss2d(reduction='mean')(torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), torch.tensor(ints(2, 4, 5, high=3)))


def case_sum():
    return nn.NLLLoss2d(reduction='sum')(torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), torch.tensor(ints(2, 4, 5, high=3)))


def case_none():
    return nn.NLLLoss2d(reduction='none')(torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), torch.tensor(ints(2, 4, 5, high=3)))


def case_not_averaged():
    return nn.NLLLoss2d(size_average=False)(torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), torch.tensor(ints(2, 4, 5, high=3)))


def case_averaged():
    return nn.NLLLoss2d(size_average=True, reduce=True)(torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), torch.tensor(ints(2, 4, 5, high=3)))


def case_not_reduced():
    return nn.NLLLoss2d(reduce=False)(torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), torch.tensor(ints(2, 4, 5, high=3)))


def case_ignored():
    return nn.NLLLoss2d(ignore_index=0)(torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), torch.tensor(ints(2, 4, 5, high=3)))
