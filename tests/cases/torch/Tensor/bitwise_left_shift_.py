import torch
from caselib import ints


def case_forms():
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b, c = i.clone(), i.clone(), i.clone()
    a.bitwise_left_shift_(j)
    b.bitwise_left_shift_(2)
    c.bitwise_left_shift_(other=j)
    return a, b, c


def todo_of_an_expression():
    x = torch.tensor(ints(3, 4))
    return (x + 1).bitwise_left_shift_(1)


def case_of_a_new_tensor():
    y = torch.tensor(ints(3, 4)).clone().bitwise_left_shift_(torch.tensor(2))
    return y + 0
