import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    return F.multilabel_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_mean():
    return F.multilabel_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]), reduction='mean')


def case_sum():
    return F.multilabel_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]), reduction='sum')


def case_none():
    return F.multilabel_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]), reduction='none')


def case_not_averaged():
    return F.multilabel_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]), size_average=False)


def case_averaged():
    return F.multilabel_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]), size_average=True, reduce=None)


def case_not_reduced():
    return F.multilabel_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]), reduce=False)
