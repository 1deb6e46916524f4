import torch
from caselib import floats


def made(*size, **options):
    return torch.empty(*size, **options)


def case_stars():
    size = (2, 3)
    return made(2, 3).shape, made((2,), dtype=torch.float64).dtype, torch.empty(*size).shape, torch.empty(*size, dtype=torch.float64).dtype


def case_shapes():
    x = torch.tensor(floats(2, 3))
    return torch.empty(2, 3).shape, torch.empty((4,)).dtype, torch.empty(x.shape, dtype=torch.int64).dtype, torch.empty(size=(1, 2)).shape, torch.empty(2, memory_format=torch.contiguous_format).shape, torch.empty(2, device="cpu", pin_memory=False).shape, torch.empty(3, requires_grad=True).requires_grad


def case_out():
    out, other = torch.zeros(2, 3), torch.zeros(3)
    torch.empty(2, 3, out=out)
    torch.empty(3, out=other, dtype=torch.float32)
    return out.shape, out.dtype, other.shape, other.dtype


def case_nothing():
    return torch.empty(0), torch.empty((0,), dtype=torch.long), torch.empty([0])
