import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    return v.diag(), v.diag(1), x.diag(), x.diag(diagonal=1), x.diag(-1)


def case_gradient():
    v = torch.tensor(floats(4), requires_grad=True)
    result = v.diag()
    (result * result).sum().backward()
    return v.grad


def case_mask():
    x = torch.tensor([[True, False, True], [True, False, False], [False, False, True]])
    return x.diag(), x.diag(diagonal=-1), x[0].diag()
