import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 5))
    values, indices = torch.sort(x)
    v, i = torch.sort(x, 0, True)
    return values, indices, v, i, torch.sort(x, dim=0, descending=True), torch.sort(x, 1)


def case_subscripts():
    x = torch.tensor(floats(3, 5))
    return torch.sort(x)[0], torch.sort(x, dim=0)[1], torch.sort(x, descending=True).values, torch.sort(x, 1, True).indices


def case_stable():
    x = torch.tensor(ints(4, 9, high=3))
    return torch.sort(x, stable=True), torch.sort(x, dim=0, descending=True, stable=True), torch.sort(x, stable=True)[1], torch.sort(x, stable=True, dim=1, descending=True).values


def case_out():
    x, values, indices = torch.tensor(floats(3, 4)), torch.empty(3, 4), torch.empty(3, 4, dtype=torch.int64)
    torch.sort(x, 1, out=(values, indices))
    return values, indices
