import torch
from caselib import floats


def case_forms():
    x, v, s = torch.tensor(floats(3, 4)), torch.tensor(floats(4)), torch.tensor(floats(3, 3))
    return x.addr(s[0], v), x.addr(s[0], v, beta=0.5, alpha=2), x.addr(vec1=s[0], vec2=v)


def case_factor_first():
    x, v = torch.tensor(floats(3, 3)), torch.tensor(floats(3, seed=2))
    return x.addr(1, -2, v, v), x.addr(0.5, 2, v, v), x.addr(2, v, v)


def case_zero_beta():
    x, a, b = torch.ones(2, 3), torch.tensor(floats(2)), torch.tensor(floats(3, seed=1))
    return x.addr(a, b, beta=0), torch.ones(2, 3).addr(a, b, beta=2.0)
