import torch
from caselib import floats, ints, positive


def case_forms():
    x = torch.tensor(floats(3, 4))
    a = x.clone()
    a.square_()
    return a


def case_integers():
    k = torch.tensor(ints(3, 4, low=-5, high=6))
    a = k.clone()
    a.square_()
    return a


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.square_()
    return t, other, result


def case_gradient():
    x = torch.tensor(positive(3, 4), requires_grad=True)
    y = x * 2
    y.square_()
    (y * y).sum().backward()
    return x.grad
