import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j = torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.minimum(y), x.minimum(other=y), i.minimum(j)


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    result = x.minimum(y)
    (result * result).sum().backward()
    return x.grad, y.grad


def case_bools():
    real, mask = torch.linspace(-1.0, 2.0, 12).reshape(3, 4), torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return mask.minimum(real > 1)
