import torch
from caselib import floats, ints


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    return x.mv(v), x.mv(vec=v)


def case_integers():
    x = torch.tensor(ints(3, 4)).long()
    return x.mv(x[0]), x.mv(vec=x[1])
