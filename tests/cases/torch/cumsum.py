import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.cumsum(x, 1), torch.cumsum(x, dim=0), torch.cumsum(x, -1), torch.cumsum(x, axis=0), torch.cumsum(input=x, dim=1)


def case_integers():
    m = torch.tensor(floats(3, 4)) > 0
    small = torch.tensor([100, 100, 100], dtype=torch.int8)
    return torch.cumsum(m, 1), torch.cumsum(torch.tensor(ints(3, 4)), dim=0), torch.cumsum(small, 0)


def case_dtype_and_out():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3, 4)
    torch.cumsum(x, 1, out=out)
    return torch.cumsum(x, 0, dtype=torch.float64), out, torch.cumsum(x, 0, dtype=None)


def case_int64():
    x = torch.tensor([[1, 2], [3, 4]])
    return torch.cumsum(x, 0), torch.cumsum(x, dim=1)
