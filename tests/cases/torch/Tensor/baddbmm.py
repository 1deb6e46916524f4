import torch
from caselib import floats, ints


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return (
        b.matmul(x.t()).baddbmm(b, b.transpose(1, 2)),
        b.matmul(x.t()).baddbmm(b, b.transpose(1, 2), beta=0.5, alpha=2),
        b.matmul(x.t()).baddbmm(batch1=b, batch2=b.transpose(1, 2)))


def case_integers():
    a = torch.tensor(ints(2, 3, 3)).long()
    return a.baddbmm(a, a), a.baddbmm(a, a, beta=2, alpha=3)
