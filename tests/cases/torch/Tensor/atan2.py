import torch
from caselib import floats, positive


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return x.atan2(y), x.atan2(other=y), (x + 1).atan2(y - 1)


def case_gradient():
    x, p = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    result = x.atan2(p)
    (result * result).sum().backward()
    return x.grad, p.grad


def case_integers():
    whole = torch.arange(12).reshape(3, 4)
    return whole.atan2(whole + 1)
