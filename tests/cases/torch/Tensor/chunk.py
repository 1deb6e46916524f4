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


def case_smaller_last_piece():
    x = torch.tensor(floats(3, 5, 7))
    return [t.sum() for t in x.chunk(2, 1)], x.chunk(3, dim=-1), x.chunk(2, dim=0), x.chunk(4, dim=-2), [t.shape for t in x.chunk(2, -1)]


def case_axis():
    x = torch.tensor(floats(3, 5, 4))
    first, second = x.chunk(2, axis=2)
    return x.chunk(2, axis=1), first, second


def add_to_first(x):
    a, b = x.chunk(2)
    a.add_(1)
    return a + 0, b


def case_pieces_of_an_argument():
    return add_to_first(torch.tensor([1.0, 2.0, 3.0, 4.0]))
