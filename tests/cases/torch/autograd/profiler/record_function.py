import torch
from torch.autograd.profiler import record_function


def case_with():
    with record_function("part"):
        x = torch.ones(2) + 1
    with torch.autograd.profiler.record_function(name="other"):
        y = x * 2
    return y
