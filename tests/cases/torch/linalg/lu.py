import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    p, low, up = torch.linalg.lu(x)
    return p, low, up, torch.linalg.lu(A=x)[1]
