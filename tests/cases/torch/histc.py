import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(20))
    return torch.histc(x, 5), torch.histc(x, bins=5), torch.histc(x, bins=5, min=-1, max=1), torch.histc(x, 4, -2, 2), torch.histc(x.abs(), bins=4, min=0, max=2)


def case_out():
    x, out = torch.tensor([1.0, 2.0, 1.0]), torch.empty(4)
    torch.histc(x, bins=4, min=0, max=3, out=out)
    return out, torch.histc(x * 1, 4, 0, 3, out=torch.empty(4))
