import torch
from caselib import floats, ints, positive


def case_numbers():
    x = torch.tensor(floats(3, 4))
    a, b, c, d, e = x.clone(), x.clone(), x.clone(), x.clone(), x.clone()
    a.mul_(2)
    b.mul_(0.5)
    c.mul_(other=-1)
    d[0].mul_(3)
    e.mul_(1 - 0.9)
    return a, b, c, d, e


def case_tensors():
    x, y, v = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(4))
    scalar = torch.tensor(2.5)
    a, b, c, d = x.clone(), x.clone(), x.clone(), x.clone()
    a.mul_(y)
    b.mul_(v)
    c.mul_(scalar)
    d.mul_(y > 0)
    return a, b, c, d


def case_integers():
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b = i.clone(), i.clone()
    a.mul_(2)
    b.mul_(j)
    return a, b


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    mask = torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    a, b = real.clone(), real.clone()
    a.mul_(whole)
    b.mul_(mask)
    return a, b


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.mul_(2)
    return t, other, result


def changed(t, other):
    t.mul_(other)
    return t


def case_unknown_operand():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    return changed(x.clone(), 2), changed(x.clone(), 0.5), changed(x.clone(), y)


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    z = x * 1
    z.mul_(2)
    z.mul_(y)
    (z * z).sum().backward()
    return x.grad, y.grad


def case_parameters():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    (w * w).sum().backward()
    with torch.no_grad():
        w.mul_(0.5)
        w.mul_(w.grad.abs() + 1)
    w.data.mul_(2)
    return w


def case_moving_average():
    average, p = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    decay = 0.9
    other = average
    average.mul_(decay).add_(p, alpha=1 - decay)
    average.mul_(0.9).add_(0.1 * p).div_(2)
    return average, other


def case_named_pairs():
    betas = (0.9, 0.99)
    beta1, beta2 = betas
    m, v, g = torch.zeros(3), torch.zeros(3), torch.tensor(floats(3))
    m.mul_(beta1).add_(g, alpha=1 - beta1)
    v.mul_(beta2).addcmul_(g, g, value=1 - beta2)
    return m, v
