import torch
from caselib import floats


def case_forms():
    x, d = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4)).double()
    return x.frac(), (x * 3)[0].frac(), d.frac()


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.frac()
    (result * result).sum().backward()
    return x.grad
