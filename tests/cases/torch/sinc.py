import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.sinc(x, out=out)
    return torch.sinc(x), torch.sinc(input=x), torch.sinc(x[0]), out
