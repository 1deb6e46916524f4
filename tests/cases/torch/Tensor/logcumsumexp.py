import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.logcumsumexp(1), x.logcumsumexp(dim=0)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.logcumsumexp(1)
    (result * result).sum().backward()
    return x.grad
