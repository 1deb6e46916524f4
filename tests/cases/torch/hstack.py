import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(2, 3)), torch.tensor(floats(3))
    out = torch.empty(6)
    torch.hstack([v, v], out=out)
    return torch.hstack([x, x]), torch.hstack((v, v)), torch.hstack(tensors=[x, x]), out
