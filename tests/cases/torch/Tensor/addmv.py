import torch
from caselib import floats, ints


def case_forms():
    x, v, s = torch.tensor(floats(3, 4)), torch.tensor(floats(4)), torch.tensor(floats(3, 3))
    return s[0].addmv(x, v), s[0].addmv(x, v, beta=0.5, alpha=2), s[0].addmv(mat=x, vec=v)


def case_integers():
    x, m = torch.tensor([1, 2, 3]), torch.tensor(ints(3, 4)).long()
    return x.addmv(m, m[0]), x.addmv(m, m[0], beta=2, alpha=3)


def case_factor_first():
    x, a, v = torch.tensor(floats(3)), torch.tensor(floats(3, 3, seed=1)), torch.tensor(floats(3, seed=2))
    return x.addmv(1, -2, a, v), x.addmv(0.5, 2, a, v), x.addmv(2, a, v)


def case_zero_beta():
    x, a, b = torch.ones(2), torch.tensor(floats(2, 3)), torch.tensor(floats(3, seed=1))
    return x.addmv(a, b, beta=0), torch.ones(2).addmv(a, b, beta=2.0)
