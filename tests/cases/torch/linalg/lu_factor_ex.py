import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    LU, pivots, info = torch.linalg.lu_factor_ex(x)
    r = torch.linalg.lu_factor_ex(x)
    return LU, pivots, info, r.LU, r.pivots, r.info, torch.linalg.lu_factor_ex(x)[0]


def todo_value():
    return list(map(torch.linalg.lu_factor_ex, [torch.eye(3)]))
