import torch
from caselib import floats, ints


def case_forms():
    x, k = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, low=-5, high=6))
    d = torch.tensor(floats(3, 4)).double()
    return x.abs(), k.abs(), x[0].abs(), d.abs()


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.abs()
    (result * result).sum().backward()
    return x.grad
