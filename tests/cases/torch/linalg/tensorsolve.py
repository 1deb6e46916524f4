import torch
from caselib import floats


def case_forms():
    a, b = torch.tensor(floats(2, 3, 6)), torch.tensor(floats(2, 3))
    out = torch.empty(6)
    torch.linalg.tensorsolve(a, b, out=out)
    return out, torch.linalg.tensorsolve(a, b), torch.linalg.tensorsolve(torch.tensor(floats(2, 6, 3)), b, dims=(1,))
