import torch
from caselib import floats, ints, positive


def case_numbers():
    x = torch.tensor(floats(3, 4))
    a, b, c, d, e = x.clone(), x.clone(), x.clone(), x.clone(), x.clone()
    a.divide_(2)
    b.divide_(0.5)
    c.divide_(other=4)
    d[0].divide_(3)
    e.divide_(2 + 1)
    return a, b, c, d, e


def case_tensors():
    x, p, scalar = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(2.5)
    a, b, c = x.clone(), x.clone(), x.clone()
    a.divide_(p)
    b.divide_(scalar)
    c.divide_(p[0])
    return a, b, c


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    a = real.clone()
    a.divide_(whole + 1)
    return a


def case_rounded():
    x, p = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    a, b = x.clone(), x.clone()
    a.divide_(p, rounding_mode="floor")
    b.divide_(2, rounding_mode="floor")
    return a, b


def case_truncated():
    real = torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    a, b = real.clone(), real.clone()
    a.divide_(2, rounding_mode="trunc")
    b.divide_(real + 3, rounding_mode="trunc")
    return a, b


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.divide_(2)
    return t, other, result


def todo_truncated():
    x, y = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=5))
    return x.divide_(y, rounding_mode="trunc")


def changed(t, other):
    t.divide_(other)
    return t


def case_unknown_operand():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    return changed(x.clone(), 2), changed(x.clone(), 0.5), changed(x.clone(), y)
