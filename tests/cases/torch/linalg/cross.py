import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3, seed=1))
    out = torch.empty(3, 3)
    torch.linalg.cross(x, y, out=out)
    return torch.linalg.cross(x, y), torch.linalg.cross(x, y, dim=0), torch.linalg.cross(input=x, other=y, dim=-1), out


def todo_as_value():
    return torch.linalg.cross


def case_one_asks_for_a_gradient():
    # tolerance: 1e-4 because the sums run in another order
    results = []
    for first in (True, False):
        a, b = torch.tensor(floats(3, 3), requires_grad=first), torch.tensor(floats(3, 3, seed=1), requires_grad=not first)
        (torch.linalg.cross(a, b) ** 2).sum().backward()
        results.append((a if first else b).grad)
    return results


def case_broadcast():
    x, y, out = torch.tensor(floats(1, 3), requires_grad=True), torch.tensor(floats(4, 3, seed=1)), torch.empty(4, 3)
    z = torch.linalg.cross(x, y)
    z.sin().sum().backward()
    torch.linalg.cross(y, x.detach(), out=out)
    return z.detach(), x.grad, out
