import torch
from caselib import floats, ints


def case_forms():
    x, index = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3))
    return torch.take_along_dim(x, index, 1), torch.take_along_dim(x, indices=index, dim=-1), torch.take_along_dim(x, torch.argmax(x, 1, keepdim=True), 1), torch.take_along_dim(x, index)
