import torch
from caselib import floats, ints, positive


def case_numbers():
    x = torch.tensor(floats(3, 4))
    a, b, c, d, e = x.clone(), x.clone(), x.clone(), x.clone(), x.clone()
    a.subtract_(2)
    b.subtract_(0.5)
    c.subtract_(other=-1)
    d.subtract_(2, alpha=3)
    e[0].subtract_(1)
    return a, b, c, d, e


def case_tensors():
    x, y, v = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(4))
    scalar = torch.tensor(2.5)
    a, b, c, d, e = x.clone(), x.clone(), x.clone(), x.clone(), x.clone()
    a.subtract_(y)
    b.subtract_(v)
    c.subtract_(scalar)
    d.subtract_(y, alpha=2)
    e.subtract_(0.1 * y)
    return a, b, c, d, e


def case_integers():
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b = i.clone(), i.clone()
    a.subtract_(2)
    b.subtract_(j)
    return a, b


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    a, b = real.clone(), real.clone()
    a.subtract_(whole)
    b.subtract_(whole, alpha=2)
    return a, b


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.subtract_(1)
    return t, other, result


def changed(t, other):
    t.subtract_(other)
    return t


def case_unknown_operand():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    return changed(x.clone(), 2), changed(x.clone(), 0.5), changed(x.clone(), y)


def case_alpha_on_a_row():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    x[0].subtract_(v, alpha=2)
    x[:, 1].subtract_(x[:, 0], alpha=0.5)
    return x
