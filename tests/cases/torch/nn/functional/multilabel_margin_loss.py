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


def case_without_batch():
    x = torch.randn(5, requires_grad=True)
    x.data.copy_(torch.tensor(floats(5)))
    target = torch.tensor([1, 3, -1, 0, 0])
    loss = F.multilabel_margin_loss(x, target)
    loss.backward()
    return loss, F.multilabel_margin_loss(x, target, reduction='none'), F.multilabel_margin_loss(input=x, target=target, reduction='sum'), x.grad
