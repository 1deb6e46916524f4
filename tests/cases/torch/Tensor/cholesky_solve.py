import torch
from caselib import floats


def case_forms():
    s, sigma = torch.tensor(floats(3, 3)), torch.tensor([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]])
    return s.cholesky_solve(sigma.cholesky()), s.cholesky_solve(sigma.cholesky(True), upper=True)


def case_gradient_beside_a_constant():
    low = torch.tensor([[2.0, 0.0], [0.5, 1.5]])
    low.requires_grad_()
    torch.tensor(floats(2, 1)).cholesky_solve(low).pow(2).sum().backward()
    return torch.tril(low.grad.detach())
