import torch
from caselib import floats, positive


def case_numbers():
    x = torch.normal(0.0, 1.0, (200, 2))
    return x.shape, x.dtype, bool(abs(x.mean()) < 0.5), torch.normal(2.0, 0.0, size=(2,)), torch.normal(mean=1, std=0, size=(2, 2)), torch.normal(0, 1, (2,), device="cpu").shape, torch.normal(0, 1, (2,), dtype=torch.float64).dtype, torch.normal(1.0, 0.0, (2,), dtype=torch.float64, device="cpu")


def case_tensors():
    m, s = torch.tensor(floats(2, 3)), torch.zeros(2, 3)
    return torch.normal(m, s), torch.normal(mean=m, std=0.0), torch.normal(0.0, torch.tensor(positive(3))).shape, torch.normal(m).shape


def case_generator():
    return torch.normal(1.0, 0.0, (2,), generator=torch.Generator())
