import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 3))
    return torch.linalg.pinv(x), torch.linalg.pinv(x, 1e-5), torch.linalg.pinv(x, rtol=1e-5), torch.linalg.pinv(x, rtol=None), torch.linalg.pinv(torch.ones(3, 2)), torch.linalg.pinv(x @ x.t(), hermitian=True), torch.linalg.pinv(x.t() @ x, hermitian=True), torch.linalg.pinv(input=x, rcond=1e-6)


def case_out():
    a = torch.tensor(floats(4, 3))
    b, c, d, e = torch.empty(3, 4), torch.empty(3, 4), torch.empty(3, 4), torch.empty(3, 4)
    torch.linalg.pinv(a, out=b)
    torch.linalg.pinv(a, 1e-3, out=c)
    torch.linalg.pinv(a, rtol=1e-3, out=d)
    torch.linalg.pinv(a, rtol=None, out=e)
    return b, c, d, e


def case_complex():
    x = torch.complex(torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1)))
    return torch.linalg.pinv(x), torch.linalg.pinv(x, 1e-6)
