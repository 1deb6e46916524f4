import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    return F.l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_mean():
    return F.l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduction='mean')


def case_sum():
    return F.l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduction='sum')


def case_none():
    return F.l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduction='none')


def case_not_averaged():
    return F.l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), size_average=False)


def case_averaged():
    return F.l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), size_average=True, reduce=None)


def case_not_reduced():
    return F.l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduce=False)


def case_keywords():
    return F.l1_loss(input=torch.tensor(floats(3, 4)), target=torch.tensor(floats(3, 4, seed=1)))


def case_broadcast():
    return F.l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(1, 4)))


def todo_weighted():
    return F.l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), weight=torch.ones(3, 4))


def case_smooth_without_width():
    return F.smooth_l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), beta=0.0)
