import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(2, 3)) - 0.15
    out = torch.empty(2, 3)
    torch.atanh(x, out=out)
    return torch.atanh(x), torch.atanh(input=x), torch.arctanh(x), torch.atanh(x[0]), out


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.atanh(x, out=out)
    return torch.atanh(x), out
