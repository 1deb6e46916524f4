import torch
from caselib import floats


def case_forms():
    a, b, v = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 2)), torch.tensor(floats(3))
    out = torch.empty(3)
    torch.linalg.solve(a, v, out=out)
    return torch.linalg.solve(a, b), torch.linalg.solve(a, v), torch.linalg.solve(A=a, B=b.t(), left=False), out


def case_one_asks_for_a_gradient():
    # tolerance: 1e-4 because the sums run in another order
    results = []
    for first in (True, False):
        a, b = torch.tensor(floats(3, 3), requires_grad=first), torch.tensor(floats(3, 3, seed=1), requires_grad=not first)
        (torch.linalg.solve(a + 3 * torch.eye(3), b) ** 2).sum().backward()
        results.append((a if first else b).grad)
    return results


def case_value():
    a, b = torch.tensor(floats(3, 3)) + 3 * torch.eye(3), torch.tensor(floats(3, 3, seed=1))
    function = torch.linalg.solve
    return function(a, b)
