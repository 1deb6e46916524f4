import torch
from caselib import floats, ints


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    out = torch.empty(3)
    torch.mv(x, v, out=out)
    return torch.mv(x, v), torch.mv(input=x, vec=v), out


def case_integers():
    x = torch.tensor(ints(3, 4)).long()
    return torch.mv(x, x[0]), torch.mv(input=x, vec=x[1])
