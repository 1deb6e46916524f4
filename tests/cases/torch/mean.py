import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.mean(x), torch.mean(x, 1), torch.mean(x, dim=0), torch.mean(x, 1, True), torch.mean(x, (0, 1)), torch.mean(x, dim=[0, 1], keepdim=True)


def case_dtype():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return torch.mean(x, dim=1, dtype=torch.float64), torch.mean(i, dtype=torch.float)


def case_numpy_names():
    x = torch.tensor(floats(3, 4))
    return torch.mean(x, axis=1), torch.mean(x, axis=0, keepdims=True), torch.mean(x, dim=-1, keepdims=True)


def case_out():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3)
    torch.mean(x, 1, out=out)
    return out


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    torch.mean(x).backward()
    return x.grad
