import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.isreal(x), torch.isreal(input=x), torch.isreal(x[0])


def case_integers():
    return torch.isreal(torch.tensor(ints(2, 3, low=1)))
