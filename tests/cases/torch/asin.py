import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(2, 3)) - 0.15
    out = torch.empty(2, 3)
    torch.asin(x, out=out)
    return torch.asin(x), torch.asin(input=x), torch.arcsin(x), torch.asin(x[0]), out


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.asin(x, out=out)
    return torch.asin(x), out
