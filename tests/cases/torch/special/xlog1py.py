import torch
from caselib import positive


def case_forms():
    x, y = torch.tensor([0.0, 1.0, 2.0]), torch.tensor([-1.0, 0.5, 3.0])
    out = torch.empty(3)
    torch.special.xlog1py(x, y, out=out)
    return torch.special.xlog1py(x, y), torch.special.xlog1py(x, 2.0), torch.special.xlog1py(2.0, torch.tensor(positive(3))), out
