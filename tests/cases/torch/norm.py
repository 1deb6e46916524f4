import torch
from caselib import floats


def case_whole():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return torch.norm(x), torch.norm(x, 2), torch.norm(x, p=1), torch.norm(x, "fro"), torch.norm(x, "nuc"), torch.norm(x, float("inf")), torch.norm(b, 2), torch.norm(b, p=1), torch.norm(x, p=0)


def case_one_axis():
    x = torch.tensor(floats(3, 4))
    return torch.norm(x, 2, 1), torch.norm(x, dim=1), torch.norm(x, p=2, dim=-1, keepdim=True), torch.norm(x, 3, 0), torch.norm(x, p="fro", dim=1), torch.norm(x, 2, -1, True)


def case_two_axes():
    b = torch.tensor(floats(2, 3, 4))
    return torch.norm(b, dim=(1, 2)), torch.norm(b, "fro", (1, 2)), torch.norm(b, 2, (1, 2)), torch.norm(b, p=1, dim=[0, 1]), torch.norm(b, "nuc", (1, 2)), torch.norm(b, p=2, dim=(1, 2), keepdim=True)


def along(x, axes):
    return torch.norm(x, dim=axes), torch.norm(x, 2, axes)


def case_unknown_axes():
    b = torch.tensor(floats(2, 3, 4))
    return along(b, 1), along(b, (0, 2))


def case_dtype_and_out():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3)
    torch.norm(x, 2, 1, out=out)
    return torch.norm(x, dtype=torch.float64), torch.norm(x, 2, 1, dtype=torch.float64), out


def case_gradient_at_zero():
    x = torch.zeros(3, requires_grad=True)
    torch.norm(x).backward()
    return x.grad
