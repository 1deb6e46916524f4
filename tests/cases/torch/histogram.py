import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(20))
    counts, edges = torch.histogram(x, 5)
    return counts, edges, torch.histogram(x, bins=4, range=(-1.0, 1.0)), torch.histogram(x, 4, density=True)


def todo_edges():
    return torch.histogram(torch.tensor(floats(20)), torch.tensor([-1.0, 0.0, 1.0]))


def case_weights():
    x, w = torch.tensor([1.0, 2.0, 1.0]), torch.tensor([1.0, 2.0, 4.0])
    return torch.histogram(x, 4, range=(0.0, 3.0), weight=w), torch.histogram(x, bins=4, range=(0.0, 3.0), weight=w, density=True)
