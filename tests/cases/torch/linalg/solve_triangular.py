import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 2))
    low = torch.tril(x) + 3 * torch.eye(3)
    out = torch.empty(3, 2)
    torch.linalg.solve_triangular(low, b, upper=False, out=out)
    return torch.linalg.solve_triangular(low, b, upper=False), torch.linalg.solve_triangular(low.t(), b, upper=True), torch.linalg.solve_triangular(input=low, B=b, upper=False, unitriangular=True), torch.linalg.solve_triangular(low, b, upper=False, left=True), torch.linalg.solve_triangular(low, b.t(), upper=False, left=False), out

def todo_side_in_a_variable(left):
    return torch.linalg.solve_triangular(torch.eye(3), torch.eye(3), upper=True, left=left)


def case_out():
    a, b, out, other = torch.tensor(floats(3, 3)).tril() + 3 * torch.eye(3), torch.tensor(floats(3, 2)), torch.empty(3, 2), torch.empty(2, 3)
    torch.linalg.solve_triangular(a, b, upper=False, out=out)
    torch.linalg.solve_triangular(a, b.mT, upper=False, left=False, out=other)
    return out, other


def case_gradient_beside_a_constant():
    a, b = (torch.tensor(floats(3, 3)).tril() + 3 * torch.eye(3)).requires_grad_(), torch.tensor(floats(3, 2))
    (torch.linalg.solve_triangular(a, b, upper=False) ** 2).sum().backward()
    c = (torch.tensor(floats(3, 3)).triu() + 3 * torch.eye(3)).requires_grad_()
    (torch.linalg.solve_triangular(c, b.mT, upper=True, left=False) ** 2).sum().backward()
    return torch.tril(a.grad.detach()), torch.triu(c.grad.detach())
