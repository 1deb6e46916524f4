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


def case_factor_first():
    x, a = torch.tensor(floats(2, 3, 3)), torch.tensor(floats(2, 3, 3, seed=1))
    return x.baddbmm(1, -2, a, a), x.baddbmm(0.5, 2, a, a), x.baddbmm(2, a, a)


def todo_starred():
    args = torch.tensor(floats(2, 3, 3)), torch.tensor(floats(2, 3, 3)), torch.tensor(floats(2, 3, 3))
    return args[0].baddbmm(*args[1:])


def case_fewer_axes():
    x, y = torch.tensor(floats(2, 2, 3)), torch.tensor(floats(2, 3, 4, seed=1))
    return torch.zeros(1).baddbmm(x, y), torch.ones(2, 4).baddbmm(x, y, beta=0.5)
