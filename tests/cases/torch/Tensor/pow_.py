import torch
from caselib import floats, ints, positive


def case_forms():
    y, p = torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4))
    a, b, c, d = p.clone(), p.clone(), p.clone(), p.clone()
    a.pow_(2)
    b.pow_(0.5)
    c.pow_(exponent=3)
    d.pow_(y)
    return a, b, c, d


def case_integers():
    i = torch.tensor(ints(3, 4))
    a = i.clone()
    a.pow_(2)
    return a


def case_result():
    p = torch.tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = t.pow_(2)
    return t, other, result


def case_of_its_own():
    x = torch.tensor(positive(3, 4))
    h = x * 1
    h.pow_(torch.tensor(floats(3, 4, seed=1)))
    return h
