import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        list(x.chunk(2, 1)), list(x.chunk(3)), list(x.chunk(2, dim=1)), list(x.chunk(chunks=2, dim=-1)),
        x.chunk(1)[0], x.chunk(2, dim=1)[1])


def case_unpacked():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    a, b = x.chunk(2, dim=1)
    (a * b).sum().backward()
    return a.detach(), b.detach(), x.grad


def case_smaller_last():
    x = torch.tensor(floats(5, 4))
    d = [0, 1][0]
    return x.chunk(3), x.chunk(2, dim=0), x.chunk(2, d), x.chunk(2, axis=d), x.chunk(3, axis=0), [c.sum() for c in x.chunk(4)], x.chunk(5)[0], x.chunk(5)[1]
