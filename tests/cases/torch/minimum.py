import torch
from caselib import floats, ints


def case_forms():
    x, y, m = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(floats(3, 4)) > 0
    out = torch.empty(3, 4)
    torch.minimum(x, y, out=out)
    return torch.minimum(x, y), torch.minimum(x, other=y[0]), torch.minimum(m, ~m), torch.minimum(torch.tensor(ints(3)), torch.tensor(4)), out
