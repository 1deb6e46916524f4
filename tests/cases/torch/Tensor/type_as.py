import torch
from caselib import floats, ints


def case_forms():
    x, i, d = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(floats(3, 4)).double()
    return x.type_as(d), x.type_as(i), i.type_as(x), x.type_as(other=d), (x > 0).type_as(x)
