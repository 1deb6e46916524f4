import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(4, 3))
    out = torch.empty(3, 3)
    torch.linalg.multi_dot([x, y], out=out)
    return torch.linalg.multi_dot([x, y, x]), torch.linalg.multi_dot(tensors=(x, y)), out
