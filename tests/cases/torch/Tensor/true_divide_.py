import torch
from caselib import floats, positive


def case_numbers():
    x = torch.tensor(floats(3, 4))
    a, b = x.clone(), x.clone()
    a.true_divide_(2)
    b.true_divide_(0.5)
    return a, b


def case_tensors():
    x, p, scalar = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(2.5)
    a, b = x.clone(), x.clone()
    a.true_divide_(p)
    b.true_divide_(scalar)
    return a, b


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    a = real.clone()
    a.true_divide_(whole + 1)
    return a


def changed(t, other):
    t.true_divide_(other)
    return t


def case_unknown_operand():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    return changed(x.clone(), 2), changed(x.clone(), 0.5), changed(x.clone(), y)
