import torch
from caselib import floats


def case_forms():
    v = torch.tensor(floats(3))
    return torch.broadcast_to(v, (2, 3)), torch.broadcast_to(v, size=[2, 3]), torch.broadcast_to(input=v, size=(4, 3))
