import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(5, 4))
    return torch.cdist(x, y), torch.cdist(x, y, 1.0), torch.cdist(x1=x, x2=y, p=2), torch.cdist(x, y, p=float("inf")), torch.cdist(x, y, compute_mode="donot_use_mm_for_euclid_dist")
