import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3, 4)
    torch.tril(x, out=out)
    return torch.tril(x), torch.tril(x, -1), torch.tril(x, diagonal=1), torch.tril(torch.ones(3, 3, dtype=torch.bool)), out
