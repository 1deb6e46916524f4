import torch
from caselib import floats


def case_forms():
    packed, pivots = torch.linalg.lu_factor(torch.tensor(floats(3, 3)))
    b = torch.tensor(floats(3, 2))
    return torch.lu_solve(b, packed, pivots), torch.lu_solve(b, LU_data=packed, LU_pivots=pivots)
