import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    a, c = b.matmul(x.t()).clone(), b.matmul(x.t()).clone()
    a.baddbmm_(b, b.transpose(1, 2))
    c.baddbmm_(b, b.transpose(1, 2), beta=0.5, alpha=2)
    return a, c


def case_factor_first():
    x, a = torch.tensor(floats(2, 3, 3)), torch.tensor(floats(2, 3, 3, seed=1))
    y, z = x.clone(), x.clone()
    x.baddbmm_(1, -2, a, a)
    y.baddbmm_(0.5, 2, a, a)
    z.baddbmm_(2, a, a)
    return x, y, z


def todo_starred():
    args = torch.tensor(floats(2, 3, 3)), torch.tensor(floats(2, 3, 3)), torch.tensor(floats(2, 3, 3))
    return args[0].baddbmm_(*args[1:])
