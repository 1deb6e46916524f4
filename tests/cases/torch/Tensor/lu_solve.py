import torch
from caselib import floats


def case_forms():
    a, b = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 2))
    LU, pivots = torch.linalg.lu_factor(a)
    return b.lu_solve(LU, pivots), b.lu_solve(LU_data=LU, LU_pivots=pivots)
