import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.clone(), x.clone(memory_format=torch.contiguous_format), x.t().clone()


def case_copies():
    x = torch.tensor(floats(3, 4))
    y = x.clone()
    y[0] = 0
    return x, y


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    (x.clone() * 2).sum().backward()
    return x.grad
