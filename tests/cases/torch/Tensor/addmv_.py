import torch
from caselib import floats


def case_forms():
    x, v, s = torch.tensor(floats(3, 4)), torch.tensor(floats(4)), torch.tensor(floats(3, 3))
    a, b = s[0].clone(), s[0].clone()
    a.addmv_(x, v)
    b.addmv_(x, v, beta=0.5, alpha=2)
    return a, b


def todo_of_an_expression():
    x = torch.tensor(floats(3, 3))
    return (x[0] + 1).addmv_(x, x[0])


def case_of_a_new_tensor():
    y = torch.tensor(floats(3)).clone().addmv_(torch.tensor(floats(3, 4)), torch.tensor(floats(4)), alpha=2)
    return y + 0


def case_of_its_own():
    x = torch.tensor(floats(3))
    h = x * 1
    h.addmv_(torch.tensor(floats(3, 4)), torch.tensor(floats(4)), alpha=2)
    return h


def case_factor_first():
    x, a, v = torch.tensor(floats(3)), torch.tensor(floats(3, 3, seed=1)), torch.tensor(floats(3, seed=2))
    y, z = x.clone(), x.clone()
    x.addmv_(1, -2, a, v)
    y.addmv_(0.5, 2, a, v)
    z.addmv_(2, a, v)
    return x, y, z


def case_integers():
    x = torch.tensor([1, 2])
    x.addmv_(torch.tensor([[1, 2], [3, 4]]), torch.tensor([1, 1]))
    return x
