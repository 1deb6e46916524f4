import torch
from caselib import floats, ints


def case_forms():
    a, x, v = torch.tensor(floats(3)), torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    out = torch.empty(3)
    torch.addmv(a, x, v, out=out)
    return torch.addmv(a, x, v), torch.addmv(a, x, v, beta=0.5, alpha=2), out


def case_integers():
    x, m = torch.tensor([1, 2, 3]), torch.tensor(ints(3, 4)).long()
    return torch.addmv(x, m, m[0]), torch.addmv(x, m, m[0], beta=2, alpha=3)


def case_factor_first():
    x, a, v = torch.tensor(floats(3)), torch.tensor(floats(3, 3, seed=1)), torch.tensor(floats(3, seed=2))
    return torch.addmv(1, x, -2, a, v), torch.addmv(0.5, x, 2, a, v), torch.addmv(2, x, a, v)


def case_zero_beta():
    x, a, b = torch.ones(2), torch.tensor(floats(2, 3)), torch.tensor(floats(3, seed=1))
    return torch.addmv(x, a, b, beta=0), torch.addmv(x, a, b, beta=0.0, alpha=2)
