import torch
from caselib import floats, ints


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.eq_(y)
    b.eq_(0)
    c.eq_(other=0.5)
    return a, b, c


def case_integers():
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b = i.clone(), i.clone()
    a.eq_(3)
    b.eq_(j)
    return a, b


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.eq_(0)
    return t, other, result


def case_of_an_expression():
    x = torch.tensor(floats(3, 4))
    return (x + 1).eq_(0)


def case_of_its_own():
    x = torch.tensor(ints(3, 4))
    h = x * 1
    h.eq_(torch.tensor(ints(3, 4, seed=1)))
    return h
