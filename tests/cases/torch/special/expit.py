import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.special.expit(x, out=out)
    return torch.special.expit(x), torch.special.expit(input=x), torch.special.expit(x[:1] * 0.5), out
