import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.sinc(x, out=out)
    return torch.sinc(x), torch.sinc(input=x), torch.sinc(x[0]), out


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.sinc(x, out=out)
    return torch.sinc(x), out
