import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 6))
    return torch.unsafe_chunk(x, 2, 1), torch.unsafe_chunk(input=x, chunks=2, dim=0)


def case_smaller_last():
    x, d = torch.tensor(floats(5, 4)), [0, 1][0]
    a, b = torch.unsafe_chunk(x, 2, 1)
    return a, b, torch.unsafe_chunk(x, 3), torch.unsafe_chunk(x, 2, dim=d), torch.unsafe_chunk(x, 2, dim=-1), torch.unsafe_chunk(x, 5)[0], torch.unsafe_chunk(x, 5)[1]
