import torch
from caselib import floats, ints


def case_forms():
    a, x, y = torch.tensor(floats(3, 3)), torch.tensor(floats(2, 3, 4)), torch.tensor(floats(2, 4, 3))
    out = torch.empty(3, 3)
    torch.addbmm(a, x, y, out=out)
    return torch.addbmm(a, x, y), torch.addbmm(a, x, y, beta=0.5, alpha=2), out


def case_integers():
    a = torch.tensor(ints(2, 3, 3)).long()
    return torch.addbmm(a[0], a, a), torch.addbmm(a[0], a, a, beta=2, alpha=3)


def case_factor_first():
    x, a = torch.tensor(floats(3, 3)), torch.tensor(floats(2, 3, 3, seed=1))
    return torch.addbmm(1, x, -2, a, a), torch.addbmm(0.5, x, 2, a, a), torch.addbmm(2, x, a, a)


def case_zero_beta():
    x, a, b = torch.ones(2, 4), torch.tensor(floats(2, 2, 3)), torch.tensor(floats(2, 3, 4, seed=1))
    return torch.addbmm(x, a, b, beta=0), torch.addbmm(x, a, b, beta=0.0, alpha=2)
