import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.corrcoef()


def case_integers():
    return torch.tensor(ints(3, 5)).long().corrcoef()
