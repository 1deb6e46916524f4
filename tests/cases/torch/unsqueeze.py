import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.unsqueeze(x, 0), torch.unsqueeze(x, dim=-1), torch.unsqueeze(input=x, dim=1)
