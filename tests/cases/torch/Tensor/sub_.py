import torch
from caselib import floats, ints, positive


def case_numbers():
    x = torch.tensor(floats(3, 4))
    a, b, c, d, e = x.clone(), x.clone(), x.clone(), x.clone(), x.clone()
    a.sub_(2)
    b.sub_(0.5)
    c.sub_(other=-1)
    d.sub_(2, alpha=3)
    e[0].sub_(1)
    return a, b, c, d, e


def case_tensors():
    x, y, v = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(4))
    scalar = torch.tensor(2.5)
    a, b, c, d, e = x.clone(), x.clone(), x.clone(), x.clone(), x.clone()
    a.sub_(y)
    b.sub_(v)
    c.sub_(scalar)
    d.sub_(y, alpha=2)
    e.sub_(0.1 * y)
    return a, b, c, d, e


def case_integers():
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b = i.clone(), i.clone()
    a.sub_(2)
    b.sub_(j)
    return a, b


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    a, b = real.clone(), real.clone()
    a.sub_(whole)
    b.sub_(whole, alpha=2)
    return a, b


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.sub_(1)
    return t, other, result


def changed(t, other):
    t.sub_(other)
    return t


def case_unknown_operand():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    return changed(x.clone(), 2), changed(x.clone(), 0.5), changed(x.clone(), y)


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    z = x * 1
    z.sub_(2)
    z.sub_(y)
    (z * z).sum().backward()
    return x.grad, y.grad


def case_parameters():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    (w * w).sum().backward()
    with torch.no_grad():
        w.sub_(0.5)
        w.sub_(w.grad.abs() + 1)
    w.data.sub_(2)
    return w


def case_alpha_on_a_row():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    x[0].sub_(v, alpha=2)
    x[:, 1].sub_(x[:, 0], alpha=0.5)
    return x


def case_factor_first():
    x, y = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3, seed=1))
    lr = 0.1
    p = torch.nn.Parameter(x.clone())
    p.data.sub_(-lr, y)
    x.mul_(0.9).sub_(1 - 0.9, y)
    x.sub_(2, y)
    return x, p
