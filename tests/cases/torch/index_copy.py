import torch
from caselib import floats


def case_forms():
    x, y, index = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 4, seed=1)), torch.tensor([2, 0])
    return torch.index_copy(x, 0, index, y), torch.index_copy(x, dim=0, index=index, source=y), torch.index_copy(x, 1, index, x[:, 2:]), torch.index_copy(x, -1, index, x[:, 2:])


def case_out():
    x, i, source = torch.tensor(floats(3, 4)), torch.tensor([2, 0]), torch.tensor(floats(2, 4, seed=1))
    out = torch.empty(3, 4)
    torch.index_copy(x, 0, i, source, out=out)
    return out, torch.index_copy(x, 1, i, torch.tensor(floats(3, 2, seed=1)), out=torch.empty(3, 4))
