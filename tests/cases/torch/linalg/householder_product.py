import torch
from caselib import floats, positive


def case_forms():
    x, tau = torch.tensor(floats(4, 3)), torch.tensor(positive(3))
    out = torch.empty(4, 3)
    torch.linalg.householder_product(x, tau, out=out)
    return torch.linalg.householder_product(x, tau), torch.linalg.householder_product(input=x, tau=tau), out
