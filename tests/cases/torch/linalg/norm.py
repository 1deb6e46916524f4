import torch
from caselib import floats


def case_whole():
    x, b, v = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4)), torch.tensor(floats(4))
    return torch.linalg.norm(x), torch.linalg.norm(b), torch.linalg.norm(v), torch.linalg.norm(x, dtype=torch.float64), torch.linalg.norm(x, ord=None)


def case_order_of_matrix_and_vector():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    return torch.linalg.norm(x, 2), torch.linalg.norm(v, 2), torch.linalg.norm(x, 1), torch.linalg.norm(v, ord=1), torch.linalg.norm(x, "fro"), torch.linalg.norm(x, "nuc"), torch.linalg.norm(x, float("inf")), torch.linalg.norm(x, -2), torch.linalg.norm(v, float("inf")), torch.linalg.norm(x, 2, keepdim=True)


def case_axes():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return torch.linalg.norm(x, dim=1), torch.linalg.norm(x, ord=1, dim=-1, keepdim=True), torch.linalg.norm(b, dim=(1, 2)), torch.linalg.norm(b, 2, (1, 2)), torch.linalg.norm(b, ord=1, dim=[0, 1]), torch.linalg.norm(b, "fro", (1, 2)), torch.linalg.norm(x, 3, 0), torch.linalg.norm(b, 1, (1, 2), dtype=torch.float64)


def along(x, axes):
    return torch.linalg.norm(x, dim=axes), torch.linalg.norm(x, 2, axes)


def case_unknown_and_out():
    b = torch.tensor(floats(2, 3, 4))
    out = torch.empty(2, 3)
    torch.linalg.norm(b, dim=2, out=out)
    return along(b, 1), along(b, (0, 2)), out


def case_out():
    x, a, b = torch.tensor(floats(3, 4)), torch.tensor(0.0), torch.empty(3)
    torch.linalg.norm(x, 1, out=a)
    torch.linalg.norm(x, dim=1, out=b)
    return a, b
