import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 3))
    q, r = torch.linalg.qr(x)
    return torch.abs(r), q @ r, torch.linalg.qr(x, mode="complete")[0].shape, torch.abs(torch.linalg.qr(x, "r")[1]), torch.abs(torch.linalg.qr(x).R), torch.abs(torch.linalg.qr(x).Q)


def todo_mode_r():
    return torch.linalg.qr(torch.eye(3), mode="r")
