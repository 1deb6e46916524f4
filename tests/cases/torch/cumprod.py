import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.cumprod(x, 1), torch.cumprod(x, dim=0), torch.cumprod(x, -1), torch.cumprod(x, axis=0)


def case_integers():
    return torch.cumprod(torch.tensor(floats(3, 4)) > 0, 1), torch.cumprod(torch.tensor([2, 3], dtype=torch.int32), dim=0)


def case_dtype_and_out():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3, 4)
    torch.cumprod(x, 1, out=out)
    return torch.cumprod(x, 0, dtype=torch.float64), out


def case_int64():
    x = torch.tensor([[1, 2], [3, 4]])
    return torch.cumprod(x, 0), torch.cumprod(x, dim=1)
