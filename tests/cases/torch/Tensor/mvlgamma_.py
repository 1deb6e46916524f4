import torch
from caselib import floats, positive


def case_forms():
    x = torch.tensor(positive(3, 4)) + 3
    same = x.mvlgamma_(2)
    return x, same


def todo_of_an_expression():
    x = torch.tensor(positive(3, 4))
    return (x + 3).mvlgamma_(2)


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).abs().add(2).clone().mvlgamma_(2)
    return y + 0


def case_of_its_own():
    x = torch.tensor(positive(3, 4))
    h = x + 2
    h.mvlgamma_(2)
    return h
