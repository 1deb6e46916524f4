import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return x.swapdims(0, 1), b.swapdims(1, 2), b.swapdims(-1, -2), b.swapdims(0, 2)


def case_gradient():
    b = torch.tensor(floats(2, 3, 4), requires_grad=True)
    result = b.swapdims(1, 2)
    (result * result).sum().backward()
    return b.grad


def case_keywords():
    b = torch.tensor(floats(2, 3, 4))
    return b.swapdims(dim0=0, dim1=1)
