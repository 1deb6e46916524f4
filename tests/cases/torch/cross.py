import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    out = torch.empty(2, 3)
    torch.cross(x, y, 1, out=out)
    return torch.cross(x, y), torch.cross(x, y, 1), torch.cross(x, y, dim=-1), torch.cross(x, y, dim=None), out


def case_one_asks_for_a_gradient():
    # tolerance: 1e-4 because the sums run in another order
    results = []
    for first in (True, False):
        a, b = torch.tensor(floats(3, 3), requires_grad=first), torch.tensor(floats(3, 3, seed=1), requires_grad=not first)
        (torch.cross(a, b, dim=1) ** 2).sum().backward()
        results.append((a if first else b).grad)
    return results


def case_value():
    a, b = torch.tensor(floats(3, 3)) + 3 * torch.eye(3), torch.tensor(floats(3, 3, seed=1))
    function = torch.cross
    return function(a, b)


def case_broadcast():
    x, y = torch.tensor(floats(1, 3), requires_grad=True), torch.tensor(floats(4, 3, seed=1))
    z = torch.cross(x, y, dim=1)
    z.sin().sum().backward()
    return z.detach(), x.grad, torch.cross(y, x.detach(), dim=-1)
