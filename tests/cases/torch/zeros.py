import torch
from caselib import floats


def case_sizes():
    x = torch.tensor(floats(2, 3))
    size = (2, 3)
    return torch.zeros(2, 3), torch.zeros(4), torch.zeros((2, 3)), torch.zeros([2]), torch.zeros(size), torch.zeros(*size), torch.zeros(*size, dtype=torch.int64), torch.zeros(x.shape), torch.zeros(x.size(0), 2), torch.zeros(()), torch.zeros(size=(1, 2)), torch.zeros(x.size()), torch.zeros(0)


def case_options():
    return torch.zeros(2, dtype=torch.long), torch.zeros((2, 3), dtype=torch.bool), torch.zeros(2, 3, requires_grad=True), torch.zeros(2, device="cpu"), torch.zeros(2, device=torch.device("cpu"), dtype=torch.float64), torch.zeros(2, layout=torch.strided, pin_memory=False), torch.zeros(2, dtype=None, device=None)


def case_device_of_another():
    x = torch.tensor(floats(2, 3))
    return torch.zeros(2, device=x.device), torch.zeros(x.shape, device=x.device, dtype=x.dtype)


def blank(n, **options):
    return torch.zeros(n, **options)


def case_unknown():
    return blank(3), blank((2, 3)), blank([1, 2], dtype=torch.int32)


def case_out():
    out, other = torch.ones(2, 3), torch.ones(3)
    torch.zeros(2, 3, out=out)
    torch.zeros(3, out=other, dtype=torch.float32)
    return out, other


def case_nothing():
    return torch.zeros(0), torch.zeros((0,), dtype=torch.long), torch.zeros([0])
