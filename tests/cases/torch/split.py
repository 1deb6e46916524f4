import torch
from caselib import floats


def case_size():
    x = torch.tensor(floats(4, 6))
    a, b = torch.split(x, 3, 1)
    return a, b, torch.split(x, 3), torch.split(x, 4, dim=-1), torch.split(tensor=x, split_size_or_sections=2, dim=1), torch.split(x, 2)[1]


def case_sizes():
    x = torch.tensor(floats(4, 6))
    sizes = [1, 5]
    a, b = torch.split(x, [2, 4], dim=1)
    return a, b, torch.split(x, (1, 3)), torch.split(x, sizes, 1), torch.split(x, [2, 2, 2], -1)[2]


def pieces(x, n):
    return torch.split(x, n, 1)


def case_unknown():
    x = torch.tensor(floats(4, 6))
    return pieces(x, 4), pieces(x, [2, 4])


def add_to_first(x):
    a, b = torch.split(x, [1, 3])
    a.add_(1)
    return a + 0, b


def case_pieces_of_an_argument():
    return add_to_first(torch.tensor([1.0, 2.0, 3.0, 4.0]))
