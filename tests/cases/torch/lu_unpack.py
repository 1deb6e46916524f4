import torch
from caselib import floats


def case_forms():
    packed, pivots = torch.linalg.lu_factor(torch.tensor(floats(3, 3)))
    p, low, up = torch.lu_unpack(packed, pivots)
    return p, low, up, torch.lu_unpack(LU_data=packed, LU_pivots=pivots)[1]
