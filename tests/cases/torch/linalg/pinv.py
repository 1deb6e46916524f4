import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 3))
    return torch.linalg.pinv(x), torch.linalg.pinv(x, 1e-5), torch.linalg.pinv(x, rtol=1e-5), torch.linalg.pinv(x, rtol=None), torch.linalg.pinv(torch.ones(3, 2)), torch.linalg.pinv(x @ x.t(), hermitian=True), torch.linalg.pinv(x.t() @ x, hermitian=True), torch.linalg.pinv(input=x, rcond=1e-6)
