import torch
from caselib import ints, positive


def case_forms():
    x = torch.tensor(positive(2, 3))
    out = torch.empty(2, 3)
    torch.digamma(x, out=out)
    return torch.digamma(x), torch.digamma(input=x), torch.digamma(x[0]), out


def case_integers():
    return torch.digamma(torch.tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.digamma(x, out=out)
    return torch.digamma(x), out
