import torch
from caselib import floats


def case_forms():
    a, b, out = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 2)), torch.empty(3, 2)
    LU, pivots = torch.linalg.lu_factor(a)
    torch.lu_solve(b, LU, pivots, out=out)
    return out, torch.lu_solve(b, LU, pivots), torch.lu_solve(b, LU_data=LU, LU_pivots=pivots)
