import torch
from caselib import floats, bools


def case_forms():
    x, m = torch.tensor(floats(3, 4)), torch.tensor(bools(3, 4))
    out = torch.empty(0)
    torch.masked_select(x, m, out=out)
    return torch.masked_select(x, m), torch.masked_select(input=x, mask=x > 0), torch.masked_select(x, m[0]), out
