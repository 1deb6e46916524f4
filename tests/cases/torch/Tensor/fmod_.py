import torch
from caselib import floats, ints, positive


def case_forms():
    x, p = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.fmod_(p)
    b.fmod_(2)
    c.fmod_(other=0.7)
    return a, b, c


def case_integers():
    j, k = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(ints(3, 4, low=-5, high=6))
    a, b = k.clone(), k.clone()
    a.fmod_(3)
    b.fmod_(j)
    return a, b


def todo_of_an_expression():
    x = torch.tensor(floats(3, 4))
    return (x + 1).fmod_(2)


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.fmod_(0.3)
    return h
