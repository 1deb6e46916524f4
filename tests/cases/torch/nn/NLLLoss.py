import torch
from caselib import floats, positive, ints
from torch import nn


def case_default():
    return nn.NLLLoss()(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]))


def case_call_by_name():
    criterion = nn.NLLLoss()
    return criterion(input=torch.log_softmax(torch.tensor(floats(3, 4)), 1), target=torch.tensor([0, 3, 1]))


def case_mean():
    return nn.NLLLoss(reduction='mean')(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]))


def case_sum():
    return nn.NLLLoss(reduction='sum')(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]))


def case_none():
    return nn.NLLLoss(reduction='none')(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]))


def case_not_averaged():
    return nn.NLLLoss(size_average=False)(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]))


def case_averaged():
    return nn.NLLLoss(size_average=True, reduce=True)(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]))


def case_not_reduced():
    return nn.NLLLoss(reduce=False)(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]))


def case_weighted():
    return nn.NLLLoss(weight=torch.tensor(positive(4)))(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]))


def case_weight_positional():
    return nn.NLLLoss(torch.tensor(positive(4)))(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]))


def case_ignored():
    return nn.NLLLoss(ignore_index=3)(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]))


def case_ignored_negative():
    return nn.NLLLoss(ignore_index=-1, reduction='sum')(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]))


def case_old_name():
    return nn.NLLLoss2d()(torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), torch.tensor(ints(2, 4, 5, high=3)))


def case_dense():
    return nn.NLLLoss()(torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), torch.tensor(ints(2, 4, 5, high=3)))


def case_after_layer():
    return nn.NLLLoss(reduction='none')(nn.LogSoftmax(dim=1)(torch.tensor(floats(3, 4))), torch.tensor([0, 3, 1]))
