import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(20, 30))
    r = torch.randn_like(x)
    return r.shape, r.dtype, bool(abs(r.mean()) < 0.3), torch.randn_like(x, dtype=torch.float64).dtype, torch.randn_like(x, requires_grad=True).requires_grad, torch.randn_like(input=x, device="cpu").shape


def case_generator():
    return torch.randn_like(torch.tensor(floats(2)), generator=torch.Generator()).shape
