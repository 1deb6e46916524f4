import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.square(x, out=out)
    return torch.square(x), torch.square(input=x), torch.square(x[0]), out


def case_integers():
    return torch.square(torch.tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2, dtype=torch.int64)
    torch.square(x, out=out)
    return torch.square(x), out
