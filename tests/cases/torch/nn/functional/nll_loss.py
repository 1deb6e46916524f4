import torch
import torch.nn.functional as F
from caselib import floats, ints, positive


def case_default():
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]))


def case_mean():
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]), reduction='mean')


def case_sum():
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]), reduction='sum')


def case_none():
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]), reduction='none')


def case_not_averaged():
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]), size_average=False)


def case_averaged():
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]), size_average=True, reduce=None)


def case_not_reduced():
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]), reduce=False)


def case_keywords():
    return F.nll_loss(input=torch.log_softmax(torch.tensor(floats(3, 4)), 1), target=torch.tensor([0, 3, 1]))


def case_weighted():
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]), weight=torch.tensor(positive(4)))


def case_weight_positional():
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]), torch.tensor(positive(4)))


def case_ignored():
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]), ignore_index=3)


def case_ignored_negative():
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor([0, 3, 1]), ignore_index=-1, reduction='sum')


def case_dense():
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), torch.tensor(ints(2, 4, 5, high=3)))


def case_ignored_dense():
    labels = torch.tensor(ints(2, 4, 5, high=3))
    return F.nll_loss(torch.log_softmax(torch.tensor(floats(2, 3, 4, 5)), 1), labels, torch.tensor(positive(3)), ignore_index=2)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    F.nll_loss(F.log_softmax(x, dim=1), torch.tensor([0, 1, 1]), ignore_index=1).backward()
    return x.grad


def case_without_batch():
    x = torch.randn(5, requires_grad=True)
    x.data.copy_(torch.tensor(floats(5)))
    target = torch.tensor(2)
    loss = F.nll_loss(x, target)
    loss.backward()
    return loss, F.nll_loss(x, target, reduction='none'), F.nll_loss(input=x, target=target, reduction='sum'), x.grad
