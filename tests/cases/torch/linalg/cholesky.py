import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    x = x @ x.t() + torch.eye(3)
    out = torch.empty(3, 3)
    torch.linalg.cholesky(x, out=out)
    return torch.linalg.cholesky(x), torch.linalg.cholesky(x, upper=True), torch.linalg.cholesky(x.unsqueeze(0)), out
