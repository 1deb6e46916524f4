import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    torch.clamp_min_(x, 0)
    return x, torch.clamp_min_(torch.tensor(floats(2, 3)), min=0.5)


def case_tensor():
    x = torch.tensor(floats(2, 3))
    torch.clamp_min_(x, torch.tensor(floats(2, 3, seed=1)))
    return x


def todo_computed_receiver():
    low = torch.zeros(2, 3)
    return torch.clamp_min_(torch.tensor(floats(2, 3)), low)
