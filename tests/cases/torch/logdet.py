import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 3, 3))
    return torch.logdet(x), torch.logdet(x @ x.transpose(-1, -2))
