import torch
from caselib import floats, ints


def case_forms():
    x, src, index = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 2, high=3))
    out = torch.empty(3, 4)
    torch.scatter_add(x, 1, index, src, out=out)
    return torch.scatter_add(x, 1, index, src), torch.scatter_add(x, dim=0, index=index, src=src), torch.scatter_add(torch.tensor(ints(3, 4)), -1, index, torch.tensor(ints(3, 4))), out


def todo_as_value():
    return torch.scatter_add


def case_changed_in_place_afterwards():
    source = torch.tensor(floats(2, 3, seed=1))
    index = torch.tensor([[0, 1, 2], [2, 0, 1]])
    y = torch.scatter_add(torch.tensor(floats(4, 3)), 0, index, source).mul_(2).add_(1)
    return y


def case_dim_of_a_call():
    x, index = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3))
    return torch.scatter_add(x, x.dim() - 1, index, torch.ones(3, 4))
