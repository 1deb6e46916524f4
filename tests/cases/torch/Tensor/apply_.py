import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    a, b = x.clone(), x.clone()
    a.apply_(lambda value: value * 2)
    b.apply_(abs)
    return a, b


def todo_of_an_expression():
    x = torch.tensor(floats(3, 4))
    return (x + 1).apply_(abs)


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.apply_(lambda v: v * 2)
    return h
