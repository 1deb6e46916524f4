import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    values, indices = x.cummax(1)
    return values, indices, x.cummax(dim=0)[0], x.cummax(1).values, x.cummax(-1).indices, x.cummax(0)[1]


def case_by_name():
    x = torch.tensor([[1.0, 3.0, 3.0], [0.0, 0.0, 1.0]])
    pair = x.cummax(1)
    return pair.values, pair[0]
