import torch
import torch.nn.functional as F
from caselib import floats, positive, ints


def case_default():
    return F.multilabel_soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")))


def case_mean():
    return F.multilabel_soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")), reduction='mean')


def case_sum():
    return F.multilabel_soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")), reduction='sum')


def case_none():
    return F.multilabel_soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")), reduction='none')


def case_not_averaged():
    return F.multilabel_soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")), size_average=False)


def case_averaged():
    return F.multilabel_soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")), size_average=True, reduce=None)


def case_not_reduced():
    return F.multilabel_soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")), reduce=False)


def case_weighted():
    return F.multilabel_soft_margin_loss(torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=2).astype("float32")), weight=torch.tensor(positive(4)))


def case_integers():
    return F.multilabel_soft_margin_loss(torch.tensor(floats(2, 3)), torch.tensor([[1, 0, 1], [0, 0, 1]]))
