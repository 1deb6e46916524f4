import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 3))
    u, s, vh = torch.linalg.svd(x, full_matrices=False)
    full = torch.linalg.svd(x)
    return s, u @ torch.diag(s) @ vh, full[0].shape, full[2].shape, torch.linalg.svd(x)[1], torch.linalg.svd(x, False)[0].shape, torch.linalg.svd(x).S, torch.linalg.svd(x).U.shape, torch.linalg.svd(x)[2].shape, full.Vh.shape, torch.linalg.svd(A=x, full_matrices=True).Vh.shape


def todo_as_value():
    return torch.linalg.svd
