import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    counts, edges = x.histogram(5)
    ranged = x.histogram(bins=4, range=(-2.0, 2.0))
    return counts, edges, ranged[0], ranged[1], x.histogram(5, density=True)[0]


def todo_edges():
    x = torch.tensor(floats(3, 4))
    return x.histogram(torch.tensor([-1.0, 0.0, 1.0]))


def case_weights():
    x, w = torch.tensor([1.0, 2.0, 1.0]), torch.tensor([1.0, 2.0, 4.0])
    return x.histogram(4, range=(0.0, 3.0), weight=w), x.histogram(bins=4, range=(0.0, 3.0), weight=w, density=True)
