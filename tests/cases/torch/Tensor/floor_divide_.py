import torch
from caselib import floats, ints, positive


def case_forms():
    j, k = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(ints(3, 4, low=-5, high=6))
    a, b, c = k.clone(), k.clone(), k.clone()
    a.floor_divide_(j)
    b.floor_divide_(2)
    c.floor_divide_(other=3)
    return a, b, c


def case_floats():
    x, p = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.floor_divide_(p)
    b.floor_divide_(2)
    c.floor_divide_(0.5)
    return a, b, c


def todo_of_an_expression():
    x = torch.tensor(floats(3, 4))
    return (x + 1).floor_divide_(2)


def case_of_a_new_tensor():
    y = torch.tensor(ints(3, 4)).clone().floor_divide_(3)
    return y + 0
