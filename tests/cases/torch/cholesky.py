import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    x = x @ x.t() + torch.eye(3)
    out = torch.empty(3, 3)
    torch.cholesky(x, out=out)
    return torch.cholesky(x), torch.cholesky(x, True), torch.cholesky(input=x, upper=False), out
