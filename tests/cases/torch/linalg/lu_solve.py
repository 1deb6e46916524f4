import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 2))
    packed, pivots = torch.linalg.lu_factor(x)
    out = torch.empty(3, 2)
    torch.linalg.lu_solve(packed, pivots, b, out=out)
    return torch.linalg.lu_solve(packed, pivots, b), torch.linalg.lu_solve(LU=packed, pivots=pivots, B=b, adjoint=True), out


def todo_side_in_a_variable():
    x, left = torch.eye(3), [True, False][0]
    packed, pivots = torch.linalg.lu_factor(x)
    return torch.linalg.lu_solve(packed, pivots, x, left=left)


def case_sides():
    a, b = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 2))
    LU, pivots = torch.linalg.lu_factor(a)
    return (
        torch.linalg.lu_solve(LU, pivots, b.mT, left=False), torch.linalg.lu_solve(LU, pivots, b.mT, left=False, adjoint=True),
        torch.linalg.lu_solve(LU, pivots, b, left=True), torch.linalg.lu_solve(LU, pivots, b, adjoint=True))


def todo_conjugated():
    a = torch.complex(torch.tensor(floats(2, 2)), torch.tensor(floats(2, 2, seed=1)))
    lu, pivots = torch.linalg.lu_factor(a)
    return torch.linalg.lu_solve(lu, pivots, a, adjoint=True)
