import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.log_softmax(x, 1), torch.log_softmax(x, dim=-1), torch.log_softmax(x, dim=1, dtype=torch.double), torch.log_softmax(x, axis=1), torch.special.log_softmax(x, 1)


def case_out():
    x, out = torch.tensor(floats(3, 4)), torch.empty(3, 4)
    torch.log_softmax(x, 1, out=out)
    return out, torch.log_softmax(x, dim=0, dtype=torch.float64, out=torch.empty(3, 4, dtype=torch.float64))
