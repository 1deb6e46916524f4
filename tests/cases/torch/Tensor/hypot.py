import torch
from caselib import floats, positive


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return x.hypot(y), x.hypot(other=y), (x + 1).hypot(y - 1)


def case_gradient():
    x, p = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    result = x.hypot(p)
    (result * result).sum().backward()
    return x.grad, p.grad
