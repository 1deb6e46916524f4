import torch
from caselib import floats, ints, positive


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.abs(x, out=out)
    return torch.abs(x), torch.abs(input=x), torch.absolute(x), torch.abs(x[0]), out


def case_integers():
    return torch.abs(torch.tensor(ints(2, 3, low=1)))


def case_gradient():
    x = torch.tensor(positive(2, 3), requires_grad=True)
    torch.abs(x).sum().backward()
    return x.grad
