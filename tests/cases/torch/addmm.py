import torch
from caselib import floats


def case_forms():
    a, x, y = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 4)), torch.tensor(floats(4, 3))
    out = torch.empty(3, 3)
    torch.addmm(a, x, y, out=out)
    return torch.addmm(a, x, y), torch.addmm(a[0], x, y), torch.addmm(a, x, y, beta=0.5, alpha=2), torch.addmm(input=a, mat1=x, mat2=y, alpha=3), out


def case_integers():
    i = torch.tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    return torch.addmm(i, i, i), torch.addmm(i, i, i, beta=2, alpha=3), torch.addmm(i, i, i, out=torch.empty(3, 3, dtype=torch.int64))


def case_factor_first():
    x, a = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3, seed=1))
    return torch.addmm(1, x, -2, a, a.t()), torch.addmm(0.5, x, 2, a, a.t()), torch.addmm(2, x, a, a.t())


def todo_starred():
    args = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3))
    return torch.addmm(*args)


def case_one_number():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(3, 4, seed=1))
    return torch.addmm(torch.tensor(2.0), x, y), torch.addmm(torch.tensor(2.0), x, y, beta=0.5, alpha=2)
