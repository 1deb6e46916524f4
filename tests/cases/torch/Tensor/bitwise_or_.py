import torch
from caselib import bools, ints


def case_forms():
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b, c = i.clone(), i.clone(), i.clone()
    a.bitwise_or_(j)
    b.bitwise_or_(3)
    c.bitwise_or_(other=j)
    return a, b, c


def case_bools():
    m, n = torch.tensor(bools(3, 4)), torch.tensor(bools(3, 4, seed=1))
    a, b = m.clone(), m.clone()
    a.bitwise_or_(n)
    b.bitwise_or_(True)
    return a, b


def todo_of_an_expression():
    x = torch.tensor(ints(3, 4))
    return (x + 1).bitwise_or_(3)


def case_of_a_new_tensor():
    y = torch.tensor(ints(3, 4)).clone().bitwise_or_(torch.tensor(ints(3, 4, seed=1)))
    return y + 0
