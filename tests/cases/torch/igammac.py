import torch
from caselib import positive


def case_forms():
    a, x = torch.tensor(positive(3, 4)), torch.tensor(positive(3, 4, seed=1))
    return torch.igammac(a, x), torch.igammac(input=a, other=x), torch.special.gammaincc(a, x), torch.special.gammaincc(other=x, input=a)


def case_broadcast():
    return torch.igammac(torch.tensor([[0.5], [2.0]]), torch.tensor([0.1, 1.0, 7.5]))


def case_double():
    return torch.igammac(torch.tensor([0.5, 3.0]).double(), torch.tensor([2.0, 0.25]).double())


def case_out():
    a, x = torch.tensor(positive(3)), torch.tensor(positive(3, seed=1))
    out = torch.empty(3)
    torch.igammac(a, x, out=out)
    return out
