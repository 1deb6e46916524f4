import torch
from caselib import floats


def case_forms():
    a = torch.tensor(floats(3, 3)).triu() + 3 * torch.eye(3)
    x = torch.tensor(floats(3, 2))
    solution, _ = x.triangular_solve(a)
    return solution, x.triangular_solve(a)[0], x.triangular_solve(a, upper=True, transpose=True)[0]


def todo_pair_of_an_expression():
    a = torch.tensor(floats(3, 3)).triu() + 3 * torch.eye(3)
    return torch.tensor(floats(3, 2)).triangular_solve(a + 1)


def case_names():
    x, A = torch.tensor(floats(3, 2)), torch.tensor(floats(3, 3)) + 3 * torch.eye(3)
    r = x.triangular_solve(A)
    return r.solution, r.cloned_coefficient
