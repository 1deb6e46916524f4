import torch
from caselib import ints


def case_values():
    i = torch.tensor(ints(3, 4, high=5))
    return torch.unique(i), torch.unique(i, sorted=True), torch.unique(i[:2], dim=0), torch.unique(i, dim=1), torch.unique(torch.tensor([1.5, 0.5, 1.5])), torch.unique(i, False)


def case_counts():
    i = torch.tensor(ints(12, high=5))
    values, counts = torch.unique(i, return_counts=True)
    return values, counts, torch.unique(i, True, False, True)


def case_inverse():
    i = torch.tensor(ints(3, 4, high=5))
    values, inverse = torch.unique(i, return_inverse=True)
    v, inv, counts = torch.unique(i, sorted=True, return_inverse=True, return_counts=True)
    return values, inverse, v, inv, counts, torch.unique(i, True, True, True)


def case_inverse_along_axis():
    i = torch.tensor(ints(4, 2, high=2))
    values, inverse = torch.unique(i, dim=0, return_inverse=True)
    return values, inverse, torch.unique(i, return_inverse=True, return_counts=True, dim=1)


def case_axis_from_the_end():
    x = torch.tensor(ints(2, 3, 4, high=2))
    d = [1, 2][1]
    values, inverse = torch.unique(x, return_inverse=True, dim=-2)
    return torch.unique(x, dim=d), torch.unique(x, return_counts=True, dim=d), torch.unique(x, dim=2), values, inverse, torch.unique(x, dim=-3), torch.unique(x, dim=-1), torch.unique(x, return_counts=True, dim=-2)


def case_sorted_given():
    x = torch.tensor(ints(2, 3, 4, high=2))
    return torch.unique(x, sorted=True, return_inverse=True, dim=-2), torch.unique(x, sorted=True, dim=2), torch.unique(x, True, dim=-1)


def case_mask():
    x = torch.tensor([[True, False, True], [True, False, False]])
    return torch.unique(x), torch.unique(x.float() > 2, sorted=True)
