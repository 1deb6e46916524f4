import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 6))
    a, b = torch.chunk(x, 2, 1)
    return a, b, torch.chunk(x, 2), torch.chunk(x, chunks=3, dim=-1), torch.chunk(x, 2, axis=0)
