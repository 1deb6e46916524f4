import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.clamp_min_(0)
    b.clamp_min_(y)
    c.clamp_min_(min=0.1)
    return a, b, c


def todo_of_an_expression():
    x = torch.tensor(floats(3, 4))
    return (x + 1).clamp_min_(x)


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.clamp_min_(torch.tensor(floats(3, 4, seed=1)))
    return h
