import torch
from caselib import floats


def todo_forms():
    return torch.linalg.cholesky_ex(torch.eye(3))


def case_forms():
    a = torch.tensor(floats(3, 3))
    s = a @ a.mT + torch.eye(3)
    return torch.linalg.cholesky_ex(s)[0], torch.linalg.cholesky_ex(s, upper=True).L, torch.linalg.cholesky_ex(s, check_errors=True)[0]


def todo_info():
    L, info = torch.linalg.cholesky_ex(torch.eye(3))
    return info
