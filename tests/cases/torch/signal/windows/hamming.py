import torch
from caselib import floats


def case_forms():
    return torch.signal.windows.hamming(8), torch.signal.windows.hamming(7, sym=False), torch.signal.windows.hamming(6, sym=True, dtype=torch.float64)


def todo_value():
    return torch.signal.windows.hamming
