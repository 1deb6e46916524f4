import torch
from caselib import floats, ints


def case_forms():
    x, src, index = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 2, high=3))
    out = torch.empty(3, 4)
    torch.scatter_add(x, 1, index, src, out=out)
    return torch.scatter_add(x, 1, index, src), torch.scatter_add(x, dim=0, index=index, src=src), torch.scatter_add(torch.tensor(ints(3, 4)), -1, index, torch.tensor(ints(3, 4))), out


def todo_as_value():
    return torch.scatter_add
