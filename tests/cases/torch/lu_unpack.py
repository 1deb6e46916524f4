import torch
from caselib import floats


def case_forms():
    packed, pivots = torch.linalg.lu_factor(torch.tensor(floats(3, 3)))
    p, low, up = torch.lu_unpack(packed, pivots)
    return p, low, up, torch.lu_unpack(LU_data=packed, LU_pivots=pivots)[1]


def case_names():
    x = torch.tensor(floats(3, 3))
    LU, pivots = torch.linalg.lu_factor(x)
    P, L, U = torch.lu_unpack(LU, pivots)
    r = torch.lu_unpack(LU, pivots)
    a, b, c = torch.empty(3, 3), torch.empty(3, 3), torch.empty(3, 3)
    torch.lu_unpack(LU, pivots, out=(a, b, c))
    return P, L, U, r.P, r.L, r.U, a, b, c, torch.lu_unpack(LU, pivots)[2], torch.lu_unpack(LU, pivots).U
