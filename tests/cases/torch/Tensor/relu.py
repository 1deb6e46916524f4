import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.relu(), x[0].relu()


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.relu()
    (result * result).sum().backward()
    return x.grad
