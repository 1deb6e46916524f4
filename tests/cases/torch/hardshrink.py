import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.hardshrink(x), torch.hardshrink(x, 0.3), torch.hardshrink(input=x, lambd=0.1)
