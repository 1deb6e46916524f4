import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(1, 3, 1))
    return torch.squeeze(x), torch.squeeze(x, 0), torch.squeeze(x, dim=-1), torch.squeeze(x, (0, 2)), torch.squeeze(x, 1)
