import torch
from caselib import floats, ints, positive


def case_numbers():
    x = torch.tensor(floats(3, 4))
    a, b, c, d, e, f, g = (x.clone() for _ in range(7))
    a.add_(2)
    b.add_(0.5)
    c.add_(other=-1)
    d.add_(2, alpha=3)
    e[0].add_(1)
    f[:, 1].add_(1)
    g.t().add_(1)
    return a, b, c, d, e, f, g


def case_tensors():
    x, y, v = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(4))
    scalar = torch.tensor(2.5)
    a, b, c, d, e, f, g = (x.clone() for _ in range(7))
    a.add_(y)
    b.add_(v)
    c.add_(scalar)
    d.add_(y, alpha=2)
    e.add_(other=y, alpha=-0.5)
    f.add_(0.1 * y)
    g.add_(y.mul(2))
    return a, b, c, d, e, f, g


def case_integers():
    i, j, count = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(3)
    a, b, c = i.clone(), i.clone(), i.clone()
    a.add_(2)
    b.add_(j)
    c.add_(count)
    return a, b, c


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    mask = torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    a, b, c = real.clone(), real.clone(), real.clone()
    a.add_(whole)
    b.add_(mask)
    c.add_(whole, alpha=2)
    return a, b, c


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.add_(1)
    return t, other, result


def case_result_2():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    t = x.clone()
    other = t
    result = t.add_(y)
    return t, other, result


def changed(t, other):
    t.add_(other)
    return t


def case_unknown_operand():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    return changed(x.clone(), 2), changed(x.clone(), 0.5), changed(x.clone(), y)


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    z = x * 1
    z.add_(2)
    z.add_(y)
    (z * z).sum().backward()
    return x.grad, y.grad


def case_parameters():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    (w * w).sum().backward()
    with torch.no_grad():
        w.add_(0.5)
        w.add_(w.grad.abs() + 1)
    w.data.add_(2)
    return w


def case_alpha_on_a_row():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    x[0].add_(v, alpha=2)
    x[:, 1].add_(x[:, 0], alpha=0.5)
    return x


def case_factor_first():
    x, y = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3, seed=1))
    lr = 0.1
    p = torch.nn.Parameter(x.clone())
    p.data.add_(-lr, y)
    x.mul_(0.9).add_(1 - 0.9, y)
    x.add_(2, y)
    return x, p
