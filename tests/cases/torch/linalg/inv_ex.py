import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 3))
    return torch.linalg.inv_ex(x)[0], torch.linalg.inv_ex(x).inverse, torch.linalg.inv_ex(x, check_errors=True)[0]


def todo_info():
    return torch.linalg.inv_ex(torch.eye(2))
