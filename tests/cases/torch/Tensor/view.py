import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.view(2, 6), x.view((2, 6)), x.view([2, 6]), x.view(-1), x.view(x.size(0), -1), x.view(2, 2, -1),
        x.view(size=(6, 2)), x.view(x.shape[0] * 2, 2), x.view(x.size()))


def case_stars():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return x.view(*x.shape, 1), b.view(*b.shape[:1], -1), b.view(-1, *b.shape[2:]), x.view(*x.shape), x.view(*(2, 6))


def case_dtype():
    x = torch.tensor(floats(3, 4))
    return x.view(torch.int32), x.view(dtype=torch.int32)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.view(4, 3)
    (result * result).sum().backward()
    return x.grad


def case_shares_memory():
    x = torch.tensor(floats(3, 4))
    x.view(-1)[2:5] = 7.0
    x.view(2, 6).zero_()
    y = torch.tensor(floats(3, 4, seed=1))
    y.view(-1).fill_(1.5)
    return x, y


def flat(t, size):
    return t.view(size), t.view(-1, 1)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return flat(x, (4, 3)), flat(x, 12)
