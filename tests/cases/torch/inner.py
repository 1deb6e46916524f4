import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    out = torch.empty(3)
    torch.inner(x, v, out=out)
    return torch.inner(x, v), torch.inner(v, v), torch.inner(input=x, other=x), out
