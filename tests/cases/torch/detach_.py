import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3), requires_grad=True) * 2
    torch.detach_(x)
    return x, torch.detach_(input=torch.tensor(floats(3)))
