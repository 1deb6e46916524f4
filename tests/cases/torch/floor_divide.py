import torch
from caselib import floats, ints, positive


def case_forms():
    x, p, i, j = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(ints(3, 4, low=-9)), torch.tensor(ints(3, 4, low=1))
    out = torch.empty(3, 4)
    torch.floor_divide(x, p, out=out)
    op = torch.floor_divide
    return torch.floor_divide(x, p), torch.floor_divide(i, j), torch.floor_divide(i, 2), torch.floor_divide(x, 0.5), out, op(i, j)


def case_numbers():
    count, x = torch.tensor(7), torch.rand(3)
    return torch.floor_divide(count, 2), torch.floor_divide(x + 1, 5.0), torch.floor_divide(x, 5.0)
