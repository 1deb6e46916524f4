import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.empty_like(x).shape, torch.empty_like(x, dtype=torch.long).dtype, torch.empty_like(x, memory_format=torch.contiguous_format).dtype, torch.empty_like(x, requires_grad=True).requires_grad
