import torch
from caselib import floats, positive


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return x.arctan2(y), x.arctan2(other=y), (x + 1).arctan2(y - 1)


def case_gradient():
    x, p = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    result = x.arctan2(p)
    (result * result).sum().backward()
    return x.grad, p.grad


def case_integers():
    whole = torch.arange(12).reshape(3, 4)
    return whole.arctan2(whole + 1)
