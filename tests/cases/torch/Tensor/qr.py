import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 3))
    q, r = x.qr()
    full, _ = x.qr(some=False)
    return q @ r, r.abs(), full.shape
