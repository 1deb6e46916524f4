import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(2, 3)), torch.tensor(floats(3))
    out = torch.empty(4, 3)
    torch.vstack([x, x], out=out)
    return torch.vstack([x, v]), torch.vstack((v, v)), torch.vstack(tensors=[x, x]), torch.row_stack([x, v]), out
