import torch
from caselib import floats, ints


def case_forms():
    x, index = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3))
    return torch.take_along_dim(x, index, 1), torch.take_along_dim(x, indices=index, dim=-1), torch.take_along_dim(x, torch.argmax(x, 1, keepdim=True), 1), torch.take_along_dim(x, index)


def case_out():
    x, i, out = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, high=3)), torch.empty(3, 4)
    torch.take_along_dim(x, i, 0, out=out)
    return out, torch.take_along_dim(x, i, out=torch.empty(12))
