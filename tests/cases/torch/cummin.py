import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    values, indices = torch.cummin(x, 1)
    pair = torch.cummin(x, 0)
    return values, indices, torch.cummin(x, dim=0)[0], torch.cummin(x, 0).values, torch.cummin(x, -1).indices, pair.values, pair.indices


def case_out():
    x, values, indices = torch.tensor(floats(3, 5)), torch.empty(3, 5), torch.empty(3, 5, dtype=torch.int64)
    torch.cummin(x, 1, out=(values, indices))
    return values, indices
