import torch
from caselib import bools, floats, ints


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    a = x.clone()
    a.logical_or_(y)
    return a


def case_bools():
    m, n = torch.tensor(bools(3, 4)), torch.tensor(bools(3, 4, seed=1))
    a = m.clone()
    a.logical_or_(n)
    return a


def case_known():
    real, mask = torch.linspace(-1.0, 2.0, 12).reshape(3, 4), torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    a, b = mask.clone(), mask.clone()
    a.logical_or_(real > 1)
    b.logical_or_(other=real > 0)
    return a, b


def case_integers():
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    a = i.clone()
    a.logical_or_(j)
    return a


def todo_of_an_expression():
    x = torch.tensor(floats(3, 4))
    return (x + 1).logical_or_(x)


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.logical_or_(torch.tensor(floats(3, 4, seed=1)))
    return h


def case_seen_by_others():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    same = h
    h.logical_or_(torch.tensor(floats(3, 4, seed=1)))
    return h, same
