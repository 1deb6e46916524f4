import torch
from caselib import floats, positive


def case_forms():
    x, v, u = torch.tensor(floats(3, 4)), torch.tensor(floats(4)), torch.tensor(positive(3, 1))
    scalar = torch.tensor(2.5)
    return (
        u.expand(3, 4), u.expand(-1, 4), u.expand((3, 4)), u.expand([3, 2]), x.expand(2, -1, -1),
        u.expand(size=(3, 4)), u.expand(x.shape), u.expand(*x.shape), scalar.expand(2, 3), u.expand(2, *u.shape),
        v.expand(3, -1))


def case_gradient():
    u = torch.tensor(positive(3, 1), requires_grad=True)
    result = u.expand(3, 4)
    (result * result).sum().backward()
    return u.grad
