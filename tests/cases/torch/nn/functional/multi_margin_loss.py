import torch
import torch.nn.functional as F
from caselib import floats, positive


def case_default():
    return F.multi_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]))


def case_mean():
    return F.multi_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), reduction='mean')


def case_sum():
    return F.multi_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), reduction='sum')


def case_none():
    return F.multi_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), reduction='none')


def case_not_averaged():
    return F.multi_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), size_average=False)


def case_averaged():
    return F.multi_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), size_average=True, reduce=None)


def case_not_reduced():
    return F.multi_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), reduce=False)


def case_positional():
    return F.multi_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), 2, 0.5, torch.tensor(positive(4)))


def case_weighted():
    return F.multi_margin_loss(torch.tensor(floats(3, 4)), torch.tensor([0, 3, 1]), p=1, margin=0.5, weight=torch.tensor(positive(4)))


def case_without_batch():
    x = torch.randn(5, requires_grad=True)
    x.data.copy_(torch.tensor(floats(5)))
    target = torch.tensor(2)
    loss = F.multi_margin_loss(x, target)
    loss.backward()
    return loss, F.multi_margin_loss(x, target, reduction='none'), F.multi_margin_loss(input=x, target=target, reduction='sum'), x.grad
