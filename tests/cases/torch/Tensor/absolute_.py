import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    a = x.clone()
    a.absolute_()
    return a


def case_integers():
    k = torch.tensor(ints(3, 4, low=-5, high=6))
    a = k.clone()
    a.absolute_()
    return a


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.absolute_()
    return t, other, result
