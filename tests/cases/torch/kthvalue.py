import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    values, indices = torch.kthvalue(x, 2)
    pair = torch.kthvalue(x, 1)
    return values, indices, torch.kthvalue(x, 1, 0)[0], torch.kthvalue(x, k=3, dim=1, keepdim=True)[1], torch.kthvalue(x, 2, 1).values, torch.kthvalue(x, 2).indices, pair.values, pair.indices


def case_out():
    x, values, indices = torch.tensor(floats(3, 5)), torch.empty(3), torch.empty(3, dtype=torch.int64)
    torch.kthvalue(x, 2, 1, out=(values, indices))
    return values, indices
