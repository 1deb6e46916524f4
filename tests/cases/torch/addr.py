import torch
from caselib import floats


def case_forms():
    a, x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(3)), torch.tensor(floats(4))
    out = torch.empty(3, 4)
    torch.addr(a, x, v, out=out)
    return torch.addr(a, x, v), torch.addr(a, x, v, beta=0.5, alpha=2), out


def case_factor_first():
    x, v = torch.tensor(floats(3, 3)), torch.tensor(floats(3, seed=2))
    return torch.addr(1, x, -2, v, v), torch.addr(0.5, x, 2, v, v), torch.addr(2, x, v, v)


def case_zero_beta():
    x, a, b = torch.ones(2, 3), torch.tensor(floats(2)), torch.tensor(floats(3, seed=1))
    return torch.addr(x, a, b, beta=0), torch.addr(x, a, b, beta=0.0, alpha=2)
