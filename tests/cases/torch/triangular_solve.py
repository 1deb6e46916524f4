import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    low, b = torch.tril(x) + 3 * torch.eye(3), torch.tensor(floats(3, 2))
    solution, copy = torch.triangular_solve(b, low, upper=False)
    return solution, copy, torch.triangular_solve(b, low.t())[0], torch.triangular_solve(b, low, False, True)[0]


def todo_pair_of_an_expression():
    x = torch.tensor(floats(3, 3))
    solution, copy = torch.triangular_solve(x, torch.tril(x), upper=False)
    return solution, copy


def case_names():
    x, A = torch.tensor(floats(3, 2)), torch.tensor(floats(3, 3)) + 3 * torch.eye(3)
    r = torch.triangular_solve(x, A)
    return r.solution, r.cloned_coefficient


def case_gradient_beside_a_constant():
    low = (torch.tril(torch.tensor(floats(3, 3))) + 3 * torch.eye(3)).requires_grad_()
    torch.triangular_solve(torch.tensor(floats(3, 2)), low, upper=False)[0].pow(2).sum().backward()
    return torch.tril(low.grad.detach())
