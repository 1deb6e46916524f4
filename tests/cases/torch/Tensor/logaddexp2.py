import torch
from caselib import floats, positive


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return x.logaddexp2(y), x.logaddexp2(other=y), (x + 1).logaddexp2(y - 1)


def case_gradient():
    x, p = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    result = x.logaddexp2(p)
    (result * result).sum().backward()
    return x.grad, p.grad
