import torch
from caselib import floats, ints


def case_forms():
    return torch.corrcoef(torch.tensor(floats(3, 6))), torch.corrcoef(input=torch.tensor(floats(6)))


def case_integers():
    return torch.corrcoef(torch.tensor(ints(3, 5)).long())
