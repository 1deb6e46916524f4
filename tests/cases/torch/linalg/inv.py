import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 3))
    out = torch.empty(2, 3, 3)
    torch.linalg.inv(x, out=out)
    return torch.linalg.inv(x), torch.linalg.inv(A=x[0]), out
