import torch
from caselib import floats


def case_forms():
    x, d = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4)).double()
    return x.positive(), (x * 3)[0].positive(), d.positive()


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.positive()
    (result * result).sum().backward()
    return x.grad
