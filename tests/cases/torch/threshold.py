import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.threshold(x, 0.1, 5.0), torch.threshold(input=x, threshold=0.0, value=-1.0)


def case_out():
    x, out = torch.tensor(floats(3, 4)), torch.empty(3, 4)
    torch.threshold(x, 0.1, 20.0, out=out)
    return out
