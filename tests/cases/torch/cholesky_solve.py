import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    low, b = torch.tril(x) + 3 * torch.eye(3), torch.tensor(floats(3, 2))
    return torch.cholesky_solve(b, low), torch.cholesky_solve(b, low.t(), True), torch.cholesky_solve(b, low, upper=False), torch.cholesky_solve(b, low, out=torch.empty(3, 2))


def case_gradient_beside_a_constant():
    low, b = (torch.tril(torch.tensor(floats(3, 3))) + 3 * torch.eye(3)).requires_grad_(), torch.tensor(floats(3, 2))
    (torch.cholesky_solve(b, low) ** 2).sum().backward()
    b.requires_grad_()
    torch.cholesky_solve(b, low.detach()).sum().backward()
    return torch.tril(low.grad.detach()), b.grad


def case_as_a_value():
    low, b = torch.tril(torch.tensor(floats(3, 3))) + 3 * torch.eye(3), torch.tensor(floats(3, 2))
    return list(map(torch.cholesky_solve, [b], [low]))
