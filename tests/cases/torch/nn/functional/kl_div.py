import torch
import torch.nn.functional as F
from caselib import floats, positive


def case_default():
    return F.kl_div(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8))


def case_mean():
    return F.kl_div(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8), reduction='mean')


def case_sum():
    return F.kl_div(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8), reduction='sum')


def case_none():
    return F.kl_div(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8), reduction='none')


def case_not_averaged():
    return F.kl_div(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8), size_average=False)


def case_averaged():
    return F.kl_div(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8), size_average=True, reduce=None)


def case_not_reduced():
    return F.kl_div(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8), reduce=False)


def case_keywords():
    return F.kl_div(input=torch.log_softmax(torch.tensor(floats(3, 4)), 1), target=torch.tensor(positive(3, 4) * 0.8), reduction='batchmean')


def case_batchmean():
    return F.kl_div(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8), reduction='batchmean')


def case_log_target():
    return F.kl_div(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8), reduction='sum', log_target=True)


def case_positional():
    return F.kl_div(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.tensor(positive(3, 4) * 0.8), None, None, 'sum')


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    target = torch.softmax(torch.tensor(floats(3, 4, seed=1)), dim=1)
    F.kl_div(F.log_softmax(x / 2, dim=1), target, reduction='batchmean').mul(4).backward()
    return x.grad


def case_gradient_of_the_label():
    p, q = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    a, b = F.log_softmax(p, 1), F.log_softmax(q, 1)
    loss = F.kl_div(a, b.exp(), reduction='none').sum() + F.kl_div(b, a, reduction='batchmean', log_target=True)
    loss.backward()
    return loss, p.grad, q.grad


def case_detached():
    p, q = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    loss = F.kl_div(F.log_softmax(p, 1), F.softmax(q, 1).detach(), reduction='batchmean')
    loss.backward()
    return loss, p.grad, q.grad


def case_as_value():
    loss = F.kl_div
    return loss(torch.log_softmax(torch.tensor(floats(3, 4)), 1), torch.softmax(torch.tensor(floats(3, 4, seed=1)), 1))
