import torch
from caselib import floats


def case_forms():
    return torch.signal.windows.hann(8), torch.signal.windows.hann(7, sym=False), torch.signal.windows.hann(6, sym=True, dtype=torch.float64)


def todo_value():
    return torch.signal.windows.hann
