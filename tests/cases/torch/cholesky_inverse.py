import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    low = torch.tril(x) + 3 * torch.eye(3)
    return torch.cholesky_inverse(low), torch.cholesky_inverse(low.t(), True), torch.cholesky_inverse(low, upper=False), torch.cholesky_inverse(low, out=torch.empty(3, 3))
