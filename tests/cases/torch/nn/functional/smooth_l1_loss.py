import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    return F.smooth_l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_mean():
    return F.smooth_l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduction='mean')


def case_sum():
    return F.smooth_l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduction='sum')


def case_none():
    return F.smooth_l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduction='none')


def case_not_averaged():
    return F.smooth_l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), size_average=False)


def case_averaged():
    return F.smooth_l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), size_average=True, reduce=None)


def case_not_reduced():
    return F.smooth_l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduce=False)


def case_keywords():
    return F.smooth_l1_loss(input=torch.tensor(floats(3, 4)), target=torch.tensor(floats(3, 4, seed=1)), beta=0.3)


def case_beta():
    return F.smooth_l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), beta=0.5)


def case_beta_one():
    return F.smooth_l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduction='sum', beta=1.0)


def case_beta_and_none():
    return F.smooth_l1_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduction='none', beta=0.1)
