import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    values, indices = x.cummax(1)
    return values, indices, x.cummax(dim=0)[0], x.cummax(1).values, x.cummax(-1).indices, x.cummax(0)[1]
