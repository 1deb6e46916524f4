import torch
from caselib import floats, ints, positive


def case_forms():
    x, p, i, j = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(ints(3, 4, low=-9)), torch.tensor(ints(3, 4, low=1))
    out = torch.empty(3, 4)
    torch.remainder(x, p, out=out)
    op = torch.remainder
    return torch.remainder(x, p), torch.remainder(i, j), torch.remainder(i, 3), torch.remainder(x, 0.5), torch.remainder(i, -3), torch.remainder(x, -p), out, op(i, j)
