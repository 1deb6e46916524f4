import torch
from caselib import floats


def case_forms():
    s, square = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3)) + 3 * torch.eye(3)
    return s.cross(square), s.cross(square, 1), s.cross(other=square, dim=0), s.cross(square, dim=-1)


def case_one_asks_for_a_gradient():
    # tolerance: 1e-4 because the sums run in another order
    results = []
    for first in (True, False):
        a, b = torch.tensor(floats(3, 3), requires_grad=first), torch.tensor(floats(3, 3, seed=1), requires_grad=not first)
        (a.cross(b, dim=-1) ** 2).sum().backward()
        results.append((a if first else b).grad)
    return results


def case_broadcast():
    x, y = torch.tensor(floats(1, 3), requires_grad=True), torch.tensor(floats(4, 3, seed=1))
    z = x.cross(y, dim=1)
    z.sin().sum().backward()
    return z.detach(), x.grad, y.cross(x.detach(), dim=-1)
