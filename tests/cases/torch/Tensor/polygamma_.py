import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(3, 4)) + 1
    same = x.polygamma_(1)
    return x, same


def todo_of_an_expression():
    x = torch.tensor(positive(3, 4))
    return (x + 1).polygamma_(1)
