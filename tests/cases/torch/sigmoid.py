import torch
from caselib import floats, ints, positive


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.sigmoid(x, out=out)
    return torch.sigmoid(x), torch.sigmoid(input=x), torch.sigmoid(x[0]), out


def case_integers():
    return torch.sigmoid(torch.tensor(ints(2, 3, low=1)))


def case_gradient():
    x = torch.tensor(positive(2, 3), requires_grad=True)
    torch.sigmoid(x).sum().backward()
    return x.grad


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.sigmoid(x, out=out)
    return torch.sigmoid(x), out
