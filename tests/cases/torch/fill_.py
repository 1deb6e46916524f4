import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    torch.fill_(x, 2.0)
    return x, torch.fill_(torch.tensor(ints(3)), value=4)


def case_tensor():
    x = torch.tensor(floats(2, 3))
    return torch.fill_(x, torch.tensor(1.5)), x
