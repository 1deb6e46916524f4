import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(3, 4)) + 3
    same = x.mvlgamma_(2)
    return x, same


def todo_of_an_expression():
    x = torch.tensor(positive(3, 4))
    return (x + 3).mvlgamma_(2)
