import torch
from caselib import floats


def case_forms():
    x, y, s = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 3))
    a, b, c = s.clone(), s.clone(), s.clone()
    a.addmm_(x, y.t())
    b.addmm_(x, y.t(), beta=0.5, alpha=2)
    c.addmm_(mat1=x, mat2=y.t())
    return a, b, c


def case_factor_first():
    x, a = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3, seed=1))
    y, z = x.clone(), x.clone()
    x.addmm_(1, -2, a, a.t())
    y.addmm_(0.5, 2, a, a.t())
    z.addmm_(2, a, a.t())
    return x, y, z


def todo_starred():
    args = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3))
    return args[0].addmm_(*args[1:])
