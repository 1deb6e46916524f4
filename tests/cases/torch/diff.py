import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3, 3)
    torch.diff(x, out=out)
    return torch.diff(x), torch.diff(x, 2), torch.diff(x, n=1, dim=0), torch.diff(x, prepend=x[:, :1]), torch.diff(x, dim=0, append=x[:1]), torch.diff(torch.tensor(ints(5))), out
