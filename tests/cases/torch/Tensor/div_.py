import torch
from caselib import floats, ints, positive


def case_numbers():
    x = torch.tensor(floats(3, 4))
    a, b, c, d, e = x.clone(), x.clone(), x.clone(), x.clone(), x.clone()
    a.div_(2)
    b.div_(0.5)
    c.div_(other=4)
    d[0].div_(3)
    e.div_(2 + 1)
    return a, b, c, d, e


def case_tensors():
    x, p, scalar = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(2.5)
    a, b, c = x.clone(), x.clone(), x.clone()
    a.div_(p)
    b.div_(scalar)
    c.div_(p[0])
    return a, b, c


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    a = real.clone()
    a.div_(whole + 1)
    return a


def case_rounded():
    x, p = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    a, b = x.clone(), x.clone()
    a.div_(p, rounding_mode="floor")
    b.div_(2, rounding_mode="floor")
    return a, b


def case_truncated():
    real = torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    a, b = real.clone(), real.clone()
    a.div_(2, rounding_mode="trunc")
    b.div_(real + 3, rounding_mode="trunc")
    return a, b


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.div_(2)
    return t, other, result


def todo_truncated():
    x, y = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=5))
    return x.div_(y, rounding_mode="trunc")


def changed(t, other):
    t.div_(other)
    return t


def case_unknown_operand():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    return changed(x.clone(), 2), changed(x.clone(), 0.5), changed(x.clone(), y)


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    z = x * 1
    z.div_(2)
    z.div_(y)
    (z * z).sum().backward()
    return x.grad, y.grad


def case_parameters():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    (w * w).sum().backward()
    with torch.no_grad():
        w.div_(0.5)
        w.div_(w.grad.abs() + 1)
    w.data.div_(2)
    return w


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).clone().div_(0.3, rounding_mode='floor')
    return y + 0
