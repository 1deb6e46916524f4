import torch
from caselib import floats


def case_forms():
    x, v, s = torch.tensor(floats(3, 4)), torch.tensor(floats(4)), torch.tensor(floats(3, 3))
    a, b = x.clone(), x.clone()
    a.addr_(s[0], v)
    b.addr_(s[0], v, beta=0.5, alpha=2)
    return a, b


def todo_of_an_expression():
    x = torch.tensor(floats(3, 3))
    return (x + 1).addr_(x[0], x[0])


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).clone().addr_(torch.tensor(floats(3)), torch.tensor(floats(4)))
    return y + 0


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.addr_(torch.tensor(floats(3)), torch.tensor(floats(4)))
    return h


def case_factor_first():
    x, v = torch.tensor(floats(3, 3)), torch.tensor(floats(3, seed=2))
    y, z = x.clone(), x.clone()
    x.addr_(1, -2, v, v)
    y.addr_(0.5, 2, v, v)
    z.addr_(2, v, v)
    return x, y, z


def case_factors_of_a_new_tensor():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.addr_(torch.tensor(floats(3)), torch.tensor(floats(4)), beta=0.5, alpha=2)
    return h
