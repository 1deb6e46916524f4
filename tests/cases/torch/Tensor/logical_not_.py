import torch
from caselib import bools, floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    a = x.clone()
    a.logical_not_()
    return a


def case_bools():
    m = torch.tensor(bools(3, 4))
    a = m.clone()
    a.logical_not_()
    return a


def case_integers():
    i = torch.tensor(ints(3, 4))
    a = i.clone()
    a.logical_not_()
    return a


def case_known():
    mask = torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    a = mask.clone()
    a.logical_not_()
    return a


def todo_of_an_expression():
    x = torch.tensor(floats(3, 4))
    return (x + 1).logical_not_()


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.logical_not_()
    return h


def case_seen_by_others():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    same = h
    h.logical_not_()
    return h, same
