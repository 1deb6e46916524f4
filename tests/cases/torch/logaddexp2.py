import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return torch.logaddexp2(x, y), torch.logaddexp2(x * 200, y * 200), torch.logaddexp2(input=x, other=y)


def case_out():
    x, y, out = torch.tensor(floats(3)), torch.tensor(floats(3, seed=1)), torch.empty(3)
    torch.logaddexp2(x, y, out=out)
    return out, torch.logaddexp2(x + 1, y, out=torch.empty(3))
