import torch
from caselib import floats, ints


def case_forms():
    b, s = torch.tensor(floats(2, 3, 4)), torch.tensor(floats(3, 3))
    return (
        s.addbmm(b, b.transpose(1, 2)), s.addbmm(b, b.transpose(1, 2), beta=0.5, alpha=2),
        s.addbmm(batch1=b, batch2=b.transpose(1, 2)))


def case_integers():
    a = torch.tensor(ints(2, 3, 3)).long()
    return a[0].addbmm(a, a), a[0].addbmm(a, a, beta=2, alpha=3)


def case_factor_first():
    x, a = torch.tensor(floats(3, 3)), torch.tensor(floats(2, 3, 3, seed=1))
    return x.addbmm(1, -2, a, a), x.addbmm(0.5, 2, a, a), x.addbmm(2, a, a)


def case_zero_beta():
    x, a, b = torch.ones(2, 4), torch.tensor(floats(2, 2, 3)), torch.tensor(floats(2, 3, 4, seed=1))
    return x.addbmm(a, b, beta=0), torch.ones(2, 4).addbmm(a, b, beta=2.0)
