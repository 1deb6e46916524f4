import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    x = x + x.t()
    out = torch.empty(3)
    torch.linalg.eigvalsh(x, out=out)
    return torch.linalg.eigvalsh(x), torch.linalg.eigvalsh(x, UPLO="U"), out
