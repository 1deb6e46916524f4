import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.detach(), (x * 2).detach()


def case_cuts():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    y = x.detach()
    (x * y).sum().backward()
    return x.grad, y.requires_grad


def case_shares_memory():
    x = torch.tensor(floats(3, 4))
    x.detach().zero_()
    return x
