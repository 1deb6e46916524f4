import torch
from caselib import floats, ints, positive


def case_numbers():
    x = torch.tensor(floats(3, 4))
    a, b, c, d, e = x.clone(), x.clone(), x.clone(), x.clone(), x.clone()
    a.multiply_(2)
    b.multiply_(0.5)
    c.multiply_(other=-1)
    d[0].multiply_(3)
    e.multiply_(1 - 0.9)
    return a, b, c, d, e


def case_tensors():
    x, y, v = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(4))
    scalar = torch.tensor(2.5)
    a, b, c, d = x.clone(), x.clone(), x.clone(), x.clone()
    a.multiply_(y)
    b.multiply_(v)
    c.multiply_(scalar)
    d.multiply_(y > 0)
    return a, b, c, d


def case_integers():
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b = i.clone(), i.clone()
    a.multiply_(2)
    b.multiply_(j)
    return a, b


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    mask = torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    a, b = real.clone(), real.clone()
    a.multiply_(whole)
    b.multiply_(mask)
    return a, b


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.multiply_(2)
    return t, other, result


def changed(t, other):
    t.multiply_(other)
    return t


def case_unknown_operand():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    return changed(x.clone(), 2), changed(x.clone(), 0.5), changed(x.clone(), y)
