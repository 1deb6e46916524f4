import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    torch.fill_(x, 2.0)
    return x, torch.fill_(torch.tensor(ints(3)), value=4)
