import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3)) + 3 * torch.eye(3)
    out = torch.empty(())
    torch.linalg.cond(x, out=out)
    return torch.linalg.cond(x), torch.linalg.cond(x, "fro"), torch.linalg.cond(x, p=1), out
