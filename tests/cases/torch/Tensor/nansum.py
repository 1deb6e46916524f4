import torch
from caselib import floats


def case_forms():
    x = torch.tensor([[1.0, float("nan"), 3.0], [4.0, 1.0, float("nan")]])
    return x.nansum(), x.nansum(1), x.nansum(dim=0, keepdim=True), x.nansum(1, True)


def case_dtype():
    x = torch.tensor(floats(3, 4))
    return x.nansum(dtype=torch.float64), x.nansum(1, dtype=torch.float64)
