import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        list(x.split_with_sizes([1, 3], 1)), list(x.split_with_sizes([1, 2], dim=0)),
        list(x.split_with_sizes(split_sizes=[1, 2])))


def add_to_first(x):
    a, b = x.split_with_sizes([1, 3])
    a.add_(1)
    return a + 0, b


def case_pieces_of_an_argument():
    return add_to_first(torch.tensor([1.0, 2.0, 3.0, 4.0]))
