import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(20, 3))
    r = torch.rand_like(x)
    return r.shape, r.dtype, bool(((r >= 0) & (r < 1)).all()), torch.rand_like(x, dtype=torch.float64).dtype, torch.rand_like(x, requires_grad=True).requires_grad, torch.rand_like(x, device=x.device).shape, torch.rand_like(input=x).shape


def case_generator():
    return torch.rand_like(torch.tensor(floats(2)), generator=torch.Generator()).shape
