import torch
from caselib import floats, ints


def case_forms():
    b, s = torch.tensor(floats(2, 3, 4)), torch.tensor(floats(3, 3))
    a, c = s.clone(), s.clone()
    a.addbmm_(b, b.transpose(1, 2))
    c.addbmm_(b, b.transpose(1, 2), beta=0.5, alpha=2)
    return a, c


def todo_of_an_expression():
    x, b = torch.tensor(floats(3, 3)), torch.tensor(floats(2, 3, 3))
    return (x + 1).addbmm_(b, b)


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 3)).clone().addbmm_(torch.tensor(floats(2, 3, 4)), torch.tensor(floats(2, 4, 3)), beta=0.5)
    return y + 0


def case_of_its_own():
    x = torch.tensor(floats(3, 3))
    h = x * 1
    h.addbmm_(torch.tensor(floats(2, 3, 4)), torch.tensor(floats(2, 4, 3)), beta=0.5)
    return h


def case_factor_first():
    x, a = torch.tensor(floats(3, 3)), torch.tensor(floats(2, 3, 3, seed=1))
    y, z = x.clone(), x.clone()
    x.addbmm_(1, -2, a, a)
    y.addbmm_(0.5, 2, a, a)
    z.addbmm_(2, a, a)
    return x, y, z


def case_integers():
    x = torch.tensor([[1, 2], [3, 4]])
    x.addbmm_(torch.tensor(ints(2, 2, 3)), torch.tensor(ints(2, 3, 2)))
    return x
