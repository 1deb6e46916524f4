import torch
from torch.amp import autocast
from caselib import floats


def case_cuda():
    x = torch.tensor(floats(2, 3))
    with torch.autocast("cuda"):
        y = torch.matmul(x, x.t())
    with autocast("cuda", dtype=torch.bfloat16):
        z = torch.matmul(x, x.t())
    with torch.autocast(device_type="cuda", dtype=torch.float16, enabled=True, cache_enabled=None):
        w = x * 2
    return y, z, w


def case_disabled():
    x = torch.tensor(floats(2, 3))
    with torch.autocast("cpu", enabled=False):
        y = torch.matmul(x, x.t())
    kind = x.device.type
    with torch.autocast(device_type=kind, enabled=False):
        z = torch.matmul(x, x.t())
    return y, z


def build(flag):
    return torch.autocast("cpu", enabled=flag), torch.autocast("cpu", dtype=torch.bfloat16, enabled=flag)


def case_maybe():
    x = torch.tensor(floats(2, 3))
    flag = x is None
    with torch.autocast("cpu", enabled=flag):
        y = x * 2
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=flag):
        z = x * 2
    return y, z


def case_type():
    return isinstance(torch.autocast, type) or True
