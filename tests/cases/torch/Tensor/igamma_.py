import torch
from caselib import positive


def case_forms():
    p, q = torch.tensor(positive(3, 4)), torch.tensor(positive(3, 4, seed=1))
    a = p.clone()
    a.igamma_(q)
    return a


def todo_of_an_expression():
    x = torch.tensor(positive(3, 4))
    return (x + 1).igamma_(x)


def case_of_its_own():
    x = torch.tensor(positive(3, 4))
    h = x * 1
    h.igamma_(torch.tensor(positive(3, 4, seed=1)))
    return h


def case_seen_by_others():
    x = torch.tensor(positive(3, 4))
    h = x * 1
    same = h
    h.igamma_(torch.tensor(positive(3, 4, seed=1)))
    return h, same
