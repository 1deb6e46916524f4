import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2))
    return torch.is_conj(x), torch.is_conj(input=x)


def todo_expression():
    return torch.is_conj(torch.tensor(floats(2)) + 1)
