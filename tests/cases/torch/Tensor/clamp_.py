import torch
from caselib import floats, ints


def case_numbers():
    x = torch.tensor(floats(3, 4))
    a, b, c, d, e, f, g = (x.clone() for _ in range(7))
    a.clamp_(0, 1)
    b.clamp_(min=0)
    c.clamp_(max=0.5)
    d.clamp_(-0.5, 0.5)
    e.clamp_(max=1, min=0)
    f[0].clamp_(0, 1)
    g.clamp_(None, 0)
    return a, b, c, d, e, f, g


def case_tensors():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.clamp_(min=y)
    b.clamp_(max=y)
    c.clamp_(y, y + 1)
    return a, b, c


def case_integers():
    i = torch.tensor(ints(3, 4))
    a = i.clone()
    a.clamp_(2, 5)
    return a


def case_whole():
    whole = torch.arange(12).reshape(3, 4)
    a, b = whole.clone(), whole.clone()
    a.clamp_(min=3)
    b.clamp_(max=5)
    return a, b


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.clamp_(0, 1)
    return t, other, result


def case_parameters():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    w.data.clamp_(-0.1, 0.1)
    with torch.no_grad():
        w.clamp_(min=0)
    return w


def todo_tensors_of_an_expression():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return (x + 1).clamp_(min=y), (x + 1).clamp_(max=y)


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    low, high = torch.tensor(floats(3, 4, seed=1)) - 1, torch.tensor(floats(3, 4, seed=1)) + 1
    a = x * 1
    b = x * 2
    c = x * 3
    a.clamp_(low, high)
    b.clamp_(min=low)
    c.clamp_(max=high)
    i, j = torch.tensor([1, 5, 9]) * 1, torch.tensor([1, 5, 9]) * 1
    i.clamp_(3)
    j.clamp_(max=5)
    return a, b, c, i, j


def case_bounds_of_another_kind():
    x = torch.tensor([[-1.5, 0.5, 2.5], [0.0, -0.5, 1.5]])
    y = x
    x.clamp_(min=torch.tensor([0, -1, 1]))
    z = torch.ones(3) * 2
    z.clamp_(max=torch.tensor([0, 1, 3]))
    return x, y, z


def case_what_a_call_has_made():
    x, low, high = torch.tensor([-1.0, 0.2, 2.0]), torch.tensor([0.0, 0.1, 0.2]), torch.tensor([0.5, 0.15, 1.0])
    return x.clone().clamp_(low, high), x.add(1).clamp_(min=low) * 2, x.clone().clamp_(max=high), x
