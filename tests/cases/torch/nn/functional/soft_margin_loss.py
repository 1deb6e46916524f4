import torch
import torch.nn.functional as F
from caselib import floats, ints


def case_default():
    return F.soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))


def case_mean():
    return F.soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), reduction='mean')


def case_sum():
    return F.soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), reduction='sum')


def case_none():
    return F.soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), reduction='none')


def case_not_averaged():
    return F.soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), size_average=False)


def case_averaged():
    return F.soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), size_average=True, reduce=None)


def case_not_reduced():
    return F.soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32), reduce=False)


def case_keywords():
    return F.soft_margin_loss(input=torch.tensor(floats(3, 4)), target=torch.tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=torch.float32))
