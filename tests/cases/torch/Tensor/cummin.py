import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    values, indices = x.cummin(1)
    return values, indices, x.cummin(dim=0)[0], x.cummin(1).values, x.cummin(-1).indices, x.cummin(0)[1]


def case_by_name():
    x = torch.tensor([[1.0, 3.0, 3.0], [0.0, 0.0, 1.0]])
    pair = x.cummin(1)
    return pair.values, pair[0]
