import torch
from caselib import floats, ints, positive


def case_forms():
    p, q = torch.tensor(positive(3, 4)), torch.tensor(positive(3, 4, seed=1))
    d = torch.tensor(floats(3, 4)).double()
    return (q - 0.15).tan(), p[0].tan(), (d * 0.1 + 0.5).abs().tan()


def case_gradient():
    q = torch.tensor(positive(3, 4, seed=1), requires_grad=True)
    result = (q * 0.8).tan()
    (result * result).sum().backward()
    return q.grad


def case_integers():
    j = torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return j.tan()


def case_bool():
    x = torch.tensor([[True, False], [False, True]])
    return x.tan()
