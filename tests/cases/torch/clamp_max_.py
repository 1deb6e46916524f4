import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    torch.clamp_max_(x, 0)
    return x, torch.clamp_max_(torch.tensor(floats(2, 3)), max=0.5)


def case_tensor():
    x = torch.tensor(floats(2, 3))
    torch.clamp_max_(x, torch.tensor(floats(2, 3, seed=1)))
    return x


def todo_computed_receiver():
    high = torch.zeros(2, 3)
    return torch.clamp_max_(torch.tensor(floats(2, 3)), high)
