import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.flip(0), x.flip(0, 1), x.flip([0, 1]), x.flip((1,)), x.flip(dims=(0,)), x.flip(dims=[0, 1]), x.flip(-1),
        i.flip(1))


def todo_star():
    numbers = [3, 4]
    return torch.ones(3, 4).flip(*numbers)
