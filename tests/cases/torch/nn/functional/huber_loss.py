import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    return F.huber_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_mean():
    return F.huber_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduction='mean')


def case_sum():
    return F.huber_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduction='sum')


def case_none():
    return F.huber_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), reduction='none')


def case_keywords():
    return F.huber_loss(input=torch.tensor(floats(3, 4)), target=torch.tensor(floats(3, 4, seed=1)), delta=0.3)


def case_delta():
    return F.huber_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), delta=0.5)


def case_positional():
    return F.huber_loss(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), 'sum', 0.5)
