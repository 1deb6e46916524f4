import torch
from caselib import floats, positive


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return x.copysign(y), x.copysign(other=y), (x + 1).copysign(y - 1)


def case_gradient():
    x, p = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    result = x.copysign(p)
    (result * result).sum().backward()
    return x.grad, p.grad


def case_numbers():
    x, scalar = torch.tensor(floats(3, 4)), torch.tensor(2.5)
    return x.copysign(-1.0), x.copysign(scalar)


def case_integers():
    x, y = torch.tensor([1, 2, -3]), torch.tensor([-1, 3, 2])
    return x.copysign(y), (x > 0).copysign(y)
