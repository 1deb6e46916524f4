import torch
from caselib import floats


def case_forms():
    return torch.signal.windows.kaiser(8, beta=8.0), torch.signal.windows.kaiser(7, sym=False), torch.signal.windows.kaiser(6, sym=True, dtype=torch.float64)


def todo_value():
    return torch.signal.windows.kaiser
