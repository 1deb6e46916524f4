import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.to(x.device) if x.is_cuda else x


def pinned(t):
    return t.pin_memory()


def case_named():
    x = torch.tensor(floats(3, 4))
    return x if not torch.cuda.is_available() else pinned(x)
