import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 6))
    return torch.cov(x), torch.cov(x, correction=0), torch.cov(x, correction=1)


def todo_other_correction():
    return torch.cov(torch.tensor(floats(3, 6)), correction=2)


def case_integers():
    x = torch.tensor(ints(3, 5)).long()
    return torch.cov(x), torch.cov(x, correction=0)
