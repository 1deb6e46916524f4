import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 6))
    a, b = torch.chunk(x, 2, 1)
    return a, b, torch.chunk(x, 2), torch.chunk(x, chunks=3, dim=-1), torch.chunk(x, 2, axis=0)


def case_smaller_last():
    x = torch.tensor(floats(5, 4))
    d = [0, 1][0]
    return torch.chunk(x, 3), torch.chunk(x, 2, dim=0), torch.chunk(x, 2, d), torch.chunk(x, 2, axis=d), torch.chunk(x, 3, axis=0), [c.sum() for c in torch.chunk(x, 4)], torch.chunk(x, 5)[0], torch.chunk(x, 5)[1]
