import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(2, 3)) + 1
    out = torch.empty(2, 3)
    torch.acosh(x, out=out)
    return torch.acosh(x), torch.acosh(input=x), torch.arccosh(x), torch.acosh(x[0]), out


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.acosh(x, out=out)
    return torch.acosh(x), out
