import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(2, 3)), torch.tensor(floats(3))
    out = torch.empty(2, 3, 2)
    torch.dstack([x, x], out=out)
    return torch.dstack([x, x]), torch.dstack((v, v)), torch.dstack(tensors=[x, x]), out
