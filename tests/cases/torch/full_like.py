import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3))
    return torch.full_like(x, 3), torch.full_like(i, 3), torch.full_like(x, fill_value=float("-inf")), torch.full_like(i, 1, dtype=torch.float), torch.full_like(x > 0, True), torch.full_like(x, 0.5, device="cpu", requires_grad=True)
