import torch
from caselib import floats


def case_functions_and_classes():
    rows = list(map(torch.relu, torch.tensor(floats(3, 4))))
    sums = [t.sum() for t in map(torch.exp, rows)]
    layers = list(map(torch.nn.Identity, range(2)))
    return rows, sums, [layer(rows[0]) for layer in layers], list(map(torch.zeros, [1, 2]))
