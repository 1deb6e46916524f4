import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(3, 4)).double()
    a, b = x.clone(), x.clone()
    a.float_power_(2)
    same = b.float_power_(exponent=0.5)
    return a, b, same


def todo_of_an_expression():
    x = torch.tensor(positive(3, 4)).double()
    return (x + 1).float_power_(2)


def case_of_its_own():
    x = torch.tensor(positive(3, 4)).double()
    h = x * 1
    h.float_power_(2)
    return h
