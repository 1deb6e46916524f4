import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    a, b = torch.unbind(x)
    return a, b, torch.unbind(x, 1), torch.unbind(x, dim=-1), [r.sum() for r in torch.unbind(x, dim=0)]
