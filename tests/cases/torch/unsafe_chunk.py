import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 6))
    return torch.unsafe_chunk(x, 2, 1), torch.unsafe_chunk(input=x, chunks=2, dim=0)
