import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.dtype, i.dtype, x.dtype == torch.float32, x.dtype is torch.float32, x.dtype != i.dtype, x.dtype in (torch.float16, torch.float32),
        torch.zeros(2, dtype=i.dtype), (x > 0).dtype == torch.bool)
