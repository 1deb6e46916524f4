import torch
from caselib import ints, positive


def case_forms():
    x = torch.tensor(positive(2, 3))
    out = torch.empty(2, 3)
    torch.log(x, out=out)
    return torch.log(x), torch.log(input=x), torch.log(x[0]), out


def case_integers():
    return torch.log(torch.tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.log(x, out=out)
    return torch.log(x), out
