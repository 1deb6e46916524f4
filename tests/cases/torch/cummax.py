import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    values, indices = torch.cummax(x, 1)
    pair = torch.cummax(x, 0)
    return values, indices, torch.cummax(x, dim=0)[0], torch.cummax(x, 0).values, torch.cummax(x, -1).indices, pair.values, pair.indices


def case_out():
    x, values, indices = torch.tensor(floats(3, 5)), torch.empty(3, 5), torch.empty(3, 5, dtype=torch.int64)
    torch.cummax(x, 1, out=(values, indices))
    return values, indices
