import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.std(x), torch.std(x, 1), torch.std(x, dim=0), torch.std(x, 1, False), torch.std(x, False), torch.std(x, dim=(0, 1), keepdim=True), torch.std(x, 1, True, True), torch.std(x, unbiased=False), torch.std(x, axis=1)


def case_correction():
    x = torch.tensor(floats(3, 4))
    return torch.std(x, 1, correction=0), torch.std(x, dim=1, correction=1, keepdim=True), torch.std(x, 1, correction=2), torch.std(x, 1, correction=2, keepdim=True), torch.std(x, keepdims=True)


def case_out():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3)
    torch.std(x, 1, out=out)
    return out


def case_out_of_each_form():
    x, a, b, c = torch.tensor(floats(3, 4)), torch.empty(3), torch.empty(3), torch.empty(3, 1)
    torch.std(x, 1, unbiased=False, out=a)
    torch.std(x, dim=1, correction=0, out=b)
    torch.std(x, 1, True, True, out=c)
    return a, b, c
