import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(3, 4)) + 0.5
    return torch.polygamma(1, x), torch.polygamma(n=2, input=x), torch.special.polygamma(1, x), torch.special.polygamma(input=x, n=3)


def case_digamma():
    return torch.polygamma(0, torch.tensor(positive(5)) + 0.5)


def case_double():
    return torch.polygamma(1, torch.tensor([0.5, 3.0, 20.0]).double())


def case_out():
    x = torch.tensor(positive(3)) + 0.5
    out = torch.empty(3)
    torch.polygamma(1, x, out=out)
    return out
