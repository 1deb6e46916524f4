import torch
from caselib import floats, ints


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3))
    out = torch.empty(2, 3)
    torch.ldexp(x, y, out=out)
    return torch.ldexp(x, y), torch.ldexp(input=x, other=y), torch.ldexp(x, y[0]), out
