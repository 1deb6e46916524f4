import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(2, 3)), torch.tensor(floats(3))
    a, b = torch.broadcast_tensors(x, v)
    pair = [v, x]
    return a, b, torch.broadcast_tensors(*pair)
