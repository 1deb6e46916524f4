import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.var(x), torch.var(x, 1), torch.var(x, dim=0), torch.var(x, 1, False), torch.var(x, False), torch.var(x, dim=(0, 1), keepdim=True), torch.var(x, 1, True, True), torch.var(x, unbiased=False), torch.var(x, axis=1)


def case_correction():
    x = torch.tensor(floats(3, 4))
    return torch.var(x, 1, correction=0), torch.var(x, dim=1, correction=1, keepdim=True), torch.var(x, 1, correction=2), torch.var(x, correction=0), torch.var(x, keepdims=True)


def case_out():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3)
    torch.var(x, 1, out=out)
    return out


def case_out_of_each_form():
    x, a, b, c = torch.tensor(floats(3, 4)), torch.empty(3), torch.empty(3), torch.empty(3, 1)
    torch.var(x, 1, unbiased=False, out=a)
    torch.var(x, dim=1, correction=0, out=b)
    torch.var(x, 1, True, True, out=c)
    return a, b, c
