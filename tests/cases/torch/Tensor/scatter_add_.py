import torch
from caselib import floats, ints


def case_forms():
    x, source, index = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 2)), torch.tensor(ints(3, 2, high=3))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.scatter_add_(1, index, source)
    b.scatter_add_(dim=0, index=index, src=source)
    same = c.scatter_add_(1, index, torch.ones(3, 2))
    counts = torch.zeros(4, dtype=torch.int64)
    counts.scatter_add_(0, torch.tensor([0, 1, 1, 3]), torch.ones(4, dtype=torch.int64))
    return a, b, c, same, counts


def case_dim_of_a_call():
    x, index, source = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3)), torch.tensor(floats(3, 2))
    x.scatter_add_(x.dim() - 1, index, source)
    return x


def case_changed_in_place_afterwards():
    source = torch.tensor(floats(4, seed=1))
    index = torch.tensor([0, 1, 1, 3])
    counts = torch.zeros(5).scatter_add_(0, index, source).clamp_(min=0.1)
    x, same = torch.zeros(5), torch.zeros(5)
    x.scatter_add_(0, index, source).mul_(2).add_(1)
    return counts, x
