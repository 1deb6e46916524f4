import torch
from torch.cuda.amp import autocast
from caselib import floats


def case_with():
    x = torch.tensor(floats(2, 3))
    with autocast():
        y = torch.matmul(x, x.t())
    with torch.cuda.amp.autocast(enabled=False):
        z = torch.matmul(x, x.t())
    return y, z


def case_options():
    x = torch.tensor(floats(2, 3))
    with autocast(True, dtype=torch.bfloat16, cache_enabled=True):
        y = torch.matmul(x, x.t())
    with autocast(enabled=x is None, dtype=torch.float16):
        z = x * 2
    return y, z


@autocast()
def double(x):
    return x * 2


def case_decorator():
    return double(torch.tensor(floats(2)))
