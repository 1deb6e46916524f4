import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    values, indices = torch.median(x, 1)
    return torch.median(x), torch.median(torch.tensor(ints(5))), values, indices, torch.median(x, dim=0, keepdim=True)[0], torch.median(x, -1)[0], torch.median(x, 1).values, torch.median(x, dim=1).indices


def case_out():
    x, values, indices = torch.tensor(floats(3, 5)), torch.empty(3), torch.empty(3, dtype=torch.int64)
    torch.median(x, 1, out=(values, indices))
    return values, indices
