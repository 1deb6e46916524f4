import torch
from caselib import floats, ints


def case_forms():
    x, scalar = torch.tensor(floats(3, 4)), torch.tensor(2.5)
    a, b, c, d, e, f, g = (x.clone() for _ in range(7))
    a.fill_(0)
    b.fill_(value=1.5)
    c.fill_(True)
    d.fill_(scalar)
    e.fill_(float("inf"))
    f[0].fill_(3.5)
    g[:, 0].fill_(3)
    return a, b, c, d, e, f, g


def case_integers():
    i, count = torch.tensor(ints(3, 4)), torch.tensor(3)
    a, b = i.clone(), i.clone()
    a.fill_(7)
    b.fill_(count)
    return a, b


def case_result():
    x = torch.tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.fill_(2)
    return t, other, result
