import torch
from caselib import floats


def case_forms():
    a, b = torch.tensor(floats(2, 3, 4)), torch.tensor(floats(3, 4, 5))
    out = torch.empty(2, 5)
    torch.tensordot(a, b, out=out)
    return out, torch.tensordot(a, b), torch.tensordot(a, b, 2), torch.tensordot(a, b, dims=([1, 2], [0, 1])), torch.tensordot(a[0], b[:, :, 0], dims=2)
