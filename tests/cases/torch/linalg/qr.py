import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 3))
    q, r = torch.linalg.qr(x)
    pair = torch.linalg.qr(x)
    return torch.abs(pair.R), torch.abs(torch.linalg.qr(x)[1]), torch.abs(r), q @ r, torch.linalg.qr(x, mode="complete")[0].shape, torch.abs(torch.linalg.qr(x, "r")[1]), torch.abs(torch.linalg.qr(x).R), torch.abs(torch.linalg.qr(x).Q)


def todo_mode_r():
    return torch.linalg.qr(torch.eye(3), mode="r")


def todo_mode_in_a_variable(mode):
    return torch.linalg.qr(torch.eye(3), mode)
