import torch
from caselib import floats, complexes


def case_forms():
    x, y, z = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(complexes(3, 4))
    out = torch.empty(3)
    torch.linalg.vecdot(x, y, out=out)
    return torch.linalg.vecdot(x, y), torch.linalg.vecdot(x, y, dim=0), torch.linalg.vecdot(x=z, y=z * 2j), out
