import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(5, 4))
    a, b = torch.split_with_sizes(x, [2, 3])
    return a, b, torch.split_with_sizes(x, [1, 3], dim=1), torch.split_with_sizes(x, split_sizes=(1, 3), dim=-1)[1]


def add_to_first(x):
    a, b = torch.split_with_sizes(x, [1, 3])
    a.add_(1)
    return a + 0, b


def case_pieces_of_an_argument():
    return add_to_first(torch.tensor([1.0, 2.0, 3.0, 4.0]))
