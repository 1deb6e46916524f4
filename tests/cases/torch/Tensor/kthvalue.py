import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    values, indices = x.kthvalue(2)
    pair = x.kthvalue(k=2, dim=0, keepdim=True)
    return values, indices, pair[0], pair[1], x.kthvalue(2, 1)[0], x.kthvalue(3, dim=1).values, x.kthvalue(1, -1).indices


def case_by_name():
    x = torch.tensor(floats(3, 4))
    pair = x.kthvalue(2)
    return pair.values, pair.indices, pair[0]
