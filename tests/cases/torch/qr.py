import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 3))
    q, r = torch.qr(x)
    full = torch.qr(x, some=False)
    return torch.abs(r), q @ r, torch.abs(torch.qr(x, True)[1]), full[0].shape


def todo_variable(some):
    return torch.qr(torch.tensor(floats(4, 3)), some)
