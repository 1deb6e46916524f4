import torch
from caselib import floats, positive


def case_forms():
    x = torch.tensor(positive(3, 4)) + 1
    same = x.polygamma_(1)
    return x, same


def todo_of_an_expression():
    x = torch.tensor(positive(3, 4))
    return (x + 1).polygamma_(1)


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).abs().add(1).clone().polygamma_(1)
    return y + 0


def case_of_its_own():
    x = torch.tensor(positive(3, 4))
    h = x * 1
    h.polygamma_(1)
    return h
