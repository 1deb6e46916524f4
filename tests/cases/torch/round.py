import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.round(x, out=out)
    return torch.round(x), torch.round(input=x), torch.round(x[0]), torch.round(x, decimals=1), torch.round(torch.tensor([0.5, 1.5, -2.5])), out
