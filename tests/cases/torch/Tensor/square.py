import torch
from caselib import floats, ints


def case_forms():
    x, d = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4)).double()
    return x.square(), (x * 3)[0].square(), d.square()


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.square()
    (result * result).sum().backward()
    return x.grad


def case_integers():
    k = torch.tensor(ints(3, 4, low=-5, high=6))
    return k.square()


def case_bool():
    x = torch.tensor([[True, False], [False, True]])
    return x.square()
