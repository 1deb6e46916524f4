import torch
from caselib import floats


def todo_forms():
    return torch.linalg.solve_ex(torch.eye(3), torch.eye(3))


def case_forms():
    a, b = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 2))
    return torch.linalg.solve_ex(a, b)[0], torch.linalg.solve_ex(a, b).result, torch.linalg.solve_ex(a, b.mT, left=False)[0]


def todo_info():
    x, info = torch.linalg.solve_ex(torch.eye(3), torch.ones(3))
    return info
