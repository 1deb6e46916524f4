import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    p, low, up = torch.linalg.lu(x)
    return p, low, up, torch.linalg.lu(A=x)[1]


def case_names():
    x = torch.tensor(floats(3, 4))
    r = torch.linalg.lu(x)
    P, L, U = torch.linalg.lu(x)
    return P, L, U, r.P, r.L, r.U, torch.linalg.lu(x)[2], torch.linalg.lu(x).U
