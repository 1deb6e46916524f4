import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 2)), torch.tensor(floats(3))
    out = torch.empty(3, 3)
    torch.column_stack([x, v], out=out)
    return torch.column_stack([v, v]), torch.column_stack((x, v)), torch.column_stack(tensors=[x, v]), out
