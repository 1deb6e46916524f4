import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    out = torch.empty(3)
    torch.mv(x, v, out=out)
    return torch.mv(x, v), torch.mv(input=x, vec=v), out
