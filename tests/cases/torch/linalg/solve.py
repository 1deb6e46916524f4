import torch
from caselib import floats


def case_forms():
    a, b, v = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 2)), torch.tensor(floats(3))
    out = torch.empty(3)
    torch.linalg.solve(a, v, out=out)
    return torch.linalg.solve(a, b), torch.linalg.solve(a, v), torch.linalg.solve(A=a, B=b.t(), left=False), out
