import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.conj_physical(x, out=out)
    return torch.conj_physical(x), torch.conj_physical(input=x), torch.conj_physical(x[0]), out
