import torch
from caselib import floats


def made(*size, **options):
    return torch.ones(*size, **options)


def case_stars():
    size = (2, 3)
    return made(2, 3).shape, made((2,), dtype=torch.float64).dtype, torch.ones(*size).shape, torch.ones(*size, dtype=torch.float64).dtype


def case_sizes():
    x = torch.tensor(floats(2, 3))
    return torch.ones(2, 3), torch.ones(4), torch.ones((2, 3)), torch.ones([2]), torch.ones(*x.shape), torch.ones(x.shape), torch.ones(()), torch.ones(size=(1, 2))


def case_options():
    return torch.ones(2, dtype=torch.int32), torch.ones((2, 3), dtype=torch.bool), torch.ones(2, 3, requires_grad=True), torch.ones(2, device="cpu"), torch.ones(2, dtype=torch.float64, device=torch.device("cpu"))


def case_out():
    out, other = torch.zeros(2, 3), torch.zeros(3)
    torch.ones(2, 3, out=out)
    torch.ones(3, out=other, dtype=torch.float32)
    return out, other
