import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, s = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(floats(3, 3))
    return (
        s.addmm(x, y.t()), s.addmm(mat1=x, mat2=y.t(), beta=0.5, alpha=2), s.addmm(x, y.t(), beta=0),
        s.long().addmm(i, j.t()))


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    s = torch.tensor(floats(3, 3), requires_grad=True)
    result = s.addmm(x, y.t(), alpha=2)
    (result * result).sum().backward()
    return x.grad, y.grad, s.grad


def case_factor_first():
    x, a = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3, seed=1))
    return x.addmm(1, -2, a, a.t()), x.addmm(0.5, 2, a, a.t()), x.addmm(2, a, a.t())


def todo_starred():
    args = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3))
    return args[0].addmm(*args[1:])


def case_one_number():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(3, 4, seed=1))
    return torch.tensor(2.0).addmm(x, y), torch.tensor(2.0).addmm(x, y, beta=0.5)
