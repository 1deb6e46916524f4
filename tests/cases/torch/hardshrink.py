import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.hardshrink(x), torch.hardshrink(x, 0.3), torch.hardshrink(input=x, lambd=0.1)


def case_out():
    x, out = torch.tensor(floats(3, 4)), torch.empty(3, 4)
    torch.hardshrink(x, 0.3, out=out)
    return out
