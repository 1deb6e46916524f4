import torch
from caselib import ints, positive


def case_forms():
    x = torch.tensor(positive(2, 3))
    out = torch.empty(2, 3)
    torch.sqrt(x, out=out)
    return torch.sqrt(x), torch.sqrt(input=x), torch.sqrt(x[0]), out


def case_integers():
    return torch.sqrt(torch.tensor(ints(2, 3, low=1)))


def case_gradient():
    x = torch.tensor(positive(2, 3), requires_grad=True)
    torch.sqrt(x).sum().backward()
    return x.grad


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.sqrt(x, out=out)
    return torch.sqrt(x), out
