import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.sum(x), torch.sum(x, 1), torch.sum(x, dim=0), torch.sum(x, 1, True), torch.sum(x, (0, 1)), torch.sum(x, dim=[0, 1], keepdim=True)


def case_dtype():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return torch.sum(x, 1, dtype=torch.float64), torch.sum(i, dtype=torch.float32), torch.sum(x, dim=0, keepdim=True, dtype=torch.double)


def case_bool_and_int():
    m, i = torch.tensor(floats(3, 4)) > 0, torch.tensor(ints(3, 4)).long()
    small = torch.tensor([200, 100], dtype=torch.uint8)
    return torch.sum(m), torch.sum(m, 1), torch.sum(i), torch.sum(i, 0, True), torch.sum(small), torch.sum(i > 3, dim=1)


def case_numpy_names():
    x = torch.tensor(floats(3, 4))
    return torch.sum(x, axis=1), torch.sum(x, axis=0, keepdims=True), torch.sum(x, dim=1, keepdims=True), torch.sum(x, axis=1, keepdim=True)


def case_out():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3)
    torch.sum(x, 1, out=out)
    return out


def case_as_value():
    return sorted([torch.tensor([3.0, 4.0]), torch.tensor([1.0])], key=torch.sum)


def case_nested():
    x = torch.tensor(floats(3, 4))
    return torch.sum(torch.abs(x) * 2, dim=-1) / torch.sum(x ** 2)
