import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 6))
    a, b = torch.chunk(x, 2, 1)
    return a, b, torch.chunk(x, 2), torch.chunk(x, chunks=3, dim=-1), torch.chunk(x, 2, axis=0)


def case_smaller_last():
    x = torch.tensor(floats(5, 4))
    d = [0, 1][0]
    return torch.chunk(x, 3), torch.chunk(x, 2, dim=0), torch.chunk(x, 2, d), torch.chunk(x, 2, axis=d), torch.chunk(x, 3, axis=0), [c.sum() for c in torch.chunk(x, 4)], torch.chunk(x, 5)[0], torch.chunk(x, 5)[1]


def case_smaller_last_piece():
    x = torch.tensor(floats(3, 5, 7))
    return [t.sum() for t in torch.chunk(x, 2, 1)], torch.chunk(x, 3, dim=-1), torch.chunk(x, 2, dim=0), torch.chunk(x, 4, dim=-2), [t.shape for t in torch.chunk(x, 2, -1)]


def case_axis():
    x = torch.tensor(floats(3, 5, 4))
    first, second = torch.chunk(x, 2, axis=2)
    return torch.chunk(x, 2, axis=1), first, second


def add_to_first(x):
    a, b = torch.chunk(x, 2)
    a.add_(1)
    return a + 0, b


def case_pieces_of_an_argument():
    return add_to_first(torch.tensor([1.0, 2.0, 3.0, 4.0]))
