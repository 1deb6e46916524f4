import torch
from caselib import floats, positive


def case_forms():
    p, q = torch.tensor(positive(3, 4)), torch.tensor(positive(3, 4, seed=1))
    a = p.clone()
    a.atan2_(q)
    return a


def case_result():
    p, q = torch.tensor(positive(3, 4)), torch.tensor(positive(3, 4, seed=1))
    t = p.clone()
    other = t
    result = t.atan2_(q)
    return t, other, result


def todo_of_an_expression():
    x = torch.tensor(positive(3, 4))
    return (x + 1).atan2_(x)


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).clone().atan2_(torch.tensor(floats(3, 4, seed=1)))
    return y + 0


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.atan2_(torch.tensor(floats(3, 4, seed=1)))
    return h
