import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 3))
    u, s, v = torch.svd(x)
    full = torch.svd(x, some=False)
    return s, u @ torch.diag(s) @ v.t(), full[0].shape, full[2].shape


def todo_values_only():
    return torch.svd(torch.tensor(floats(4, 3)), compute_uv=False)
